using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The class with the headers that an operation's answers declare.</summary>
internal static class HeadersText
{
    private const string All = "IReadOnlyDictionary<string, IReadOnlyList<string>>";

    /// <summary>The class; empty where no answer declares any.</summary>
    public static string Class(EmissionModel emission, OperationModel operation) => operation.HeadersName is not { } name ? "" : CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"The headers that the answers of <c>{CSharpText.XmlText(operation.SourceId)}</c> declare, errors among them: each null where it has not come.")}}
        {{CSharpText.DocComment("param name=\"headers\"", "All headers, of an answer or of an exception.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(emission)}} sealed class {{CSharpText.Identifier(name)}}({{All}} headers)
        {
            {{CSharpWriter.Blocks(operation.Responses.SelectMany(response => response.Headers).GroupBy(header => header.Name).Select(same => Property(emission, same.ToArray())))}}
        }
        """);

    private static string Property(EmissionModel emission, IReadOnlyList<HeaderModel> same)
    {
        // The same header of another type in another answer is a text in all of them.
        HeaderModel header = same.All(other => other.Type == same[0].Type) ? same[0] : same[0] with { Type = new ScalarUse(ScalarKind.String, false, null), Shape = ParameterShape.Text };
        TypeUse item = header.Type is ListUse list ? list.Item : header.Type;
        string type = item is ModelUse model
            ? $"new({JsonReaderText.Converter(emission, model)}.Expected, {JsonReaderText.Converter(emission, model)}.TryParse)"
            : $"ParameterTypes.{((ScalarUse)item).Kind}";
        string method = header.Shape == ParameterShape.List ? "List" : TypeText.IsValueType(item) ? "Value" : "Object";
        string itemType = item is ModelUse ? $"<{TypeText.Present(emission, item)}>" : "";
        return CSharpWriter.Fill($$"""
            {{CSharpText.Summary(header.Description, $"The header <c>{CSharpText.XmlText(header.WireName)}</c>.")}}
            public {{TypeText.Nullable(emission, header.Type)}} {{CSharpText.Identifier(header.Name)}} => HeaderText.{{method}}{{itemType}}(headers, {{CSharpText.StringLiteral(header.WireName)}}, {{type}});
            """);
    }
}

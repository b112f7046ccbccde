using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Emit.Validation;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The C# that reads the body of a request, in whichever form it came.</summary>
internal static class BodyText
{
    /// <summary>The local variable of a type of body.</summary>
    public static string Local(BodyGroup group) => CSharpText.Identifier(WordCasing.ToCamelCase(group.Name));

    /// <summary>The statements that declare the locals and fill the one that came; empty without a body.</summary>
    public static string Read(EmissionModel emission, OperationModel operation)
    {
        (BodyGroup Group, ContentModel Form, IReadOnlyList<string> MediaTypes)[] forms = BodyGroup.Of(emission, operation)
            .SelectMany(group => group.Forms.Zip(group.MediaTypes, (form, media) => (group, form, media)))
            .ToArray();
        string isRequired = operation.Body is { IsRequired: true } ? "isRequired: true" : "isRequired: false";
        if (forms.Length < 2)
        {
            return CSharpWriter.Statements(forms.Where(form => form.Form.Kind != ContentKind.Multipart).Select(form =>
                Statements(emission, operation, form.Group, form.Form, isRequired, $"{Type(emission, form.Group)} ")));
        }

        IEnumerable<BodyGroup> groups = forms.Select(form => form.Group).Distinct().Where(group => group.Content.Kind != ContentKind.Multipart);
        string choices = string.Join(", ", forms.Select(form => $"[{string.Join(", ", form.MediaTypes.Select(CSharpText.StringLiteral))}]"));
        return CSharpWriter.Fill($$"""
            {{CSharpWriter.Lines(groups.Select(group => $"{Type(emission, group)} {Local(group)} = null;"))}}
            switch (call.Body.Choose({{isRequired}}, {{choices}}))
            {
                {{CSharpWriter.Lines(forms.Select((form, i) => Case(emission, operation, form.Group, form.Form, isRequired, i)))}}
            }
            """);
    }

    /// <summary>The statements that hold a body against the bounds of the document; empty where there are none.</summary>
    public static string Checks(EmissionModel emission, BodyGroup group)
    {
        if (group.Content.Kind == ContentKind.Parts)
        {
            string checks = CSharpWriter.Statements(group.Content.Parts.Where(part => part.Form != PartForm.File).Select(part => ConstraintText.Checks(
                emission,
                part.IsList ? new ListUse(part.Type, true, null) : part.Type with { IsNullable = part.Type.IsNullable || !part.IsRequired },
                $"{Local(group)}.{CSharpText.Identifier(part.Name)}",
                CSharpText.StringLiteral("/" + part.WireName.Replace("~", "~0").Replace("/", "~1")))));
            return checks.Length == 0 ? "" : CSharpWriter.Fill($$"""
                if ({{Local(group)}} is not null && call.Violations.Count == 0)
                {
                    {{checks}}
                }
                """);
        }

        return group.Content.Kind is ContentKind.Json or ContentKind.FormUrlEncoded
            ? ConstraintText.Checks(emission, group.Content.Type with { IsNullable = true }, Local(group), "\"\"")
            : "";
    }

    /// <summary>Whether the statements wait for the body.</summary>
    public static bool IsAwaited(OperationModel operation) =>
        operation.Body?.Contents.Any(content => content.Kind is ContentKind.Json or ContentKind.FormUrlEncoded or ContentKind.Text or ContentKind.Parts) == true;

    private static string Type(EmissionModel emission, BodyGroup group) => ContentText.Present(emission, group.Content) + "?";

    private static string Case(EmissionModel emission, OperationModel operation, BodyGroup group, ContentModel form, string isRequired, int index) => CSharpWriter.Fill($$"""
        case {{index}}:
            {{(form.Kind == ContentKind.Multipart ? "" : Statements(emission, operation, group, form, isRequired, ""))}}
            break;
        """);

    private static string Statements(EmissionModel emission, OperationModel operation, BodyGroup group, ContentModel form, string isRequired, string declaration)
    {
        string target = $"{declaration}{Local(group)} = ";
        switch (form.Kind)
        {
            case ContentKind.Json:
                TypeUse read = TypeText.IsValueType(form.Type) ? form.Type with { IsNullable = true } : form.Type;
                return $"{target}await call.Body.ReadJsonAsync<{TypeText.Of(emission, read)}>({JsonReaderText.ReadDelegate(emission, read)}, {isRequired}).ConfigureAwait(false);";
            case ContentKind.FormUrlEncoded:
                return $"{target}await call.Body.ReadFormAsync({FieldsText.BodyName(operation)}, {JsonReaderText.ReadDelegate(emission, form.Type)}, {isRequired}).ConfigureAwait(false);";
            case ContentKind.Text:
                return $"{target}await call.Body.ReadTextAsync({isRequired}).ConfigureAwait(false);";
            case ContentKind.Parts:
                return CSharpWriter.Fill($$"""
                    PartsReader? parts = await PartsReader.ReadAsync(call.Body, {{isRequired}}).ConfigureAwait(false);
                    {{target}}parts is null ? null : new {{TypeText.Present(emission, form.Type)}}
                    {
                        {{CSharpWriter.Lines(form.Parts.Select(part => $"{CSharpText.Identifier(part.Name)} = {Part(emission, part)},"))}}
                    };
                    """);
            case ContentKind.JsonLines or ContentKind.JsonSequence:
                return $"{target}call.Body.ReadLinesAsync<{TypeText.Of(emission, form.Type)}>({JsonReaderText.ReadDelegate(emission, form.Type)}, call.Aborted);";
            default:
                return $"{target}call.Content;";
        }
    }

    private static string Part(EmissionModel emission, PartModel part)
    {
        bool isRequired = part.IsRequired && (part.IsList || !part.Type.IsNullable);
        string name = CSharpText.StringLiteral(part.WireName);
        string required = $"isRequired: {(isRequired ? "true" : "false")}";
        if (part.Form == PartForm.File)
        {
            return $"parts.{(part.IsList ? "Files" : "File")}({name}, {required}){(isRequired ? "!" : "")}";
        }

        TypeUse present = part.Type with { IsNullable = false };
        string type = ParameterText.TypeOf(emission, present, part.Form == PartForm.Json);
        bool isValue = TypeText.IsValueType(present);
        string method = part.IsList ? "List" : isValue ? "Value" : "Object";
        string suffix = !isRequired ? "" : part.IsList || !isValue ? "!" : ".GetValueOrDefault()";
        string separator = JointText.Of(part.Joint) is { } mark ? $", '{mark}'" : "";
        return $"parts.{method}({name}, {type}, {required}{separator}){suffix}";
    }
}

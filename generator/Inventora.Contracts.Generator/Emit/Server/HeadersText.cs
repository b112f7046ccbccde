using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>The headers that answers declare, as the factories of results take and give them on.</summary>
internal static class HeadersText
{
    private const string MethodName = "MakeHeaders";

    /// <summary>What follows the body in the construction of a result: nothing where the answer declares no headers.</summary>
    public static string Arguments(EmissionModel emission, OperationModel operation, ResponseModel response)
    {
        int shared = Shared(operation).ToList().IndexOf(response.Headers);
        return response.Headers.Count == 0 ? ""
            : shared < 0 ? ", " + Values(emission, response.Headers)
            : $", {Name(shared)}({string.Join(", ", response.Headers.Select(header => CSharpText.Identifier(header.ArgumentName)))})";
    }

    /// <summary>A method for all headers that several answers declare alike.</summary>
    public static IEnumerable<string> SharedMethods(EmissionModel emission, OperationModel operation) => Shared(operation).Select((headers, index) => CSharpWriter.Fill($$"""
        private static (string Name, string? Value)[] {{Name(index)}}({{string.Join(", ", headers.Select(header => $"{Type(emission, header)} {CSharpText.Identifier(header.ArgumentName)}"))}}) =>
            [{{Values(emission, headers)}}];
        """));

    private static IEnumerable<EquatableArray<HeaderModel>> Shared(OperationModel operation) => operation.Responses
        .Select(response => response.Headers)
        .Where(headers => headers.Count > 0)
        .GroupBy(headers => headers)
        .Where(same => same.Count() > 1)
        .Select(same => same.Key);

    private static string Name(int index) => index == 0 ? MethodName : MethodName + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Type(EmissionModel emission, HeaderModel header) => header.IsRequired ? TypeText.Of(emission, header.Type) : TypeText.Nullable(emission, header.Type);

    private static string Values(EmissionModel emission, IEnumerable<HeaderModel> headers) =>
        string.Join(", ", headers.Select(header => $"({CSharpText.StringLiteral(header.WireName)}, {Value(emission, header)})"));

    private static string Value(EmissionModel emission, HeaderModel header)
    {
        string name = CSharpText.Identifier(header.ArgumentName);
        return header.Type switch
        {
            ListUse { Item: ModelUse item } => $"ParameterFormat.Join(ParameterFormat.List({name}, {JsonReaderText.Converter(emission, item)}.ToText))",
            ListUse { Item: ScalarUse item } => $"ParameterFormat.Join(ParameterFormat.List({name}, static item => {ScalarText.Format(item.Kind)}(item)))",
            ModelUse model when header.IsRequired => $"{JsonReaderText.Converter(emission, model)}.ToText({name})",
            ModelUse model => $"ParameterFormat.Of({name}, {JsonReaderText.Converter(emission, model)}.ToText)",
            ScalarUse scalar => $"{ScalarText.Format(scalar.Kind)}({name})",
            _ => throw new ArgumentOutOfRangeException(nameof(header)),
        };
    }
}

using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The comments on what an operation of the client returns and throws.</summary>
internal static class AnswerDocumentation
{
    /// <summary>The lines: what the document says of the success, and for each type of error the statuses that come with it.</summary>
    public static string Of(EmissionModel emission, OperationModel operation) => CSharpWriter.Lines([Returns(operation), .. Exceptions(emission, operation)]);

    private static string Returns(OperationModel operation)
    {
        string[] descriptions = [.. operation.Responses.Where(response => response.IsSuccess).Select(response => CSharpText.XmlText(response.Description ?? "")).Where(text => text.Length > 0).Distinct()];
        return descriptions.Length != 1 ? "" : CSharpText.DocComment("returns", descriptions[0]);
    }

    private static IEnumerable<string> Exceptions(EmissionModel emission, OperationModel operation) => operation.Responses
        .Where(response => !OperationText.Successes(operation).Contains(response))
        .Select(response => (response.Status, Body: OperationText.Bodies(emission, response).FirstOrDefault()))
        .Where(error => error.Body is { Kind: ContentKind.Json, Type: ModelUse { IsNullable: false } })
        .GroupBy(error => TypeText.Present(emission, error.Body!.Type), error => Shown(error.Status))
        .Select(error => CSharpText.DocComment(
            $"exception cref=\"{RuntimeNames.ApiException(emission)}{{TError}}\"",
            $"With <see cref=\"{error.Key}\"/>: {string.Join(", ", error)}."));

    private static string Shown(StatusModel status) => status switch
    {
        { IsDefault: true } => "any other status",
        { IsExact: true } => status.First.ToString(CultureInfo.InvariantCulture),
        _ => $"{status.First.ToString(CultureInfo.InvariantCulture)} to {status.Last.ToString(CultureInfo.InvariantCulture)}",
    };
}

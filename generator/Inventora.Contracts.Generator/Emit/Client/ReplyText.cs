using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The arms that turn statuses into results and exceptions: exact statuses before ranges, <c>default</c> last.</summary>
internal static class ReplyText
{
    /// <summary>The arms of a switch expression over the status.</summary>
    public static IEnumerable<string> Arms(EmissionModel emission, SuccessModel success, string reply)
    {
        IEnumerable<ResponseModel> declared = success.Operation.Responses.OrderBy(response => response.Status.IsDefault ? 2 : response.Status.IsExact ? 0 : 1);
        bool hasDefault = false;
        foreach (ResponseModel response in declared)
        {
            int index = success.Responses.ToList().IndexOf(response);
            hasDefault |= response.Status.IsDefault;
            if (index >= 0)
            {
                string pattern = response.Status.IsDefault ? ">= 200 and <= 299" : Pattern(response.Status);
                yield return $"{pattern} => {Success(emission, success, response, success.Bodies[index], reply)},";
            }

            if (index < 0 || response.Status.IsDefault)
            {
                yield return $"{Pattern(response.Status)} => throw {Error(emission, success.Operation, response, reply)},";
            }
        }

        if (!hasDefault)
        {
            yield return $"_ => throw {reply}.Unexpected(),";
        }
    }

    private static string Pattern(StatusModel status) => status switch
    {
        { IsDefault: true } => "_",
        { IsExact: true } => Number(status.First),
        _ => $">= {Number(status.First)} and <= {Number(status.Last)}",
    };

    private static string Success(EmissionModel emission, SuccessModel success, ResponseModel response, ContentModel? body, string reply)
    {
        if (success.Type is null)
        {
            return $"{reply}.Success()";
        }

        if (success.IsRecord)
        {
            string initializer = body is null ? "" : $" {{ {CSharpText.Identifier(response.Name)} = {Value(emission, body, reply)} }}";
            return $"{reply}.SuccessOf(new {success.Type}{(initializer.Length == 0 ? "()" : initializer)})";
        }

        string type = body is not null && TypeText.Of(emission, body.Type) == success.Type ? "" : $"<{success.Type}>";
        return $"{reply}.SuccessOf{type}({(body is null ? "null" : Value(emission, body, reply))})";
    }

    private static string Value(EmissionModel emission, ContentModel body, string reply) => body.Kind switch
    {
        ContentKind.Json => $"{reply}.ReadBody<{TypeText.Of(emission, body.Type)}>({JsonReaderText.ReadDelegate(emission, body.Type)})",
        ContentKind.Text => $"{reply}.ReadText()",
        _ => $"{reply}.ReadBytes()",
    };

    private static string Error(EmissionModel emission, OperationModel operation, ResponseModel response, string reply)
    {
        if (OperationText.Bodies(emission, response).FirstOrDefault() is not { Kind: ContentKind.Json } body)
        {
            return $"{reply}.Error()";
        }

        bool isMessage = operation.ErrorShape is { } shape && body.Type is ModelUse model && model.Name == shape.TypeName;
        string describe = isMessage ? $", static error => error.{CSharpText.Identifier(operation.ErrorShape!.MessageProperty)}" : "";
        return $"{reply}.Error<{TypeText.Of(emission, body.Type)}>({JsonReaderText.ReadDelegate(emission, body.Type)}{describe})";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

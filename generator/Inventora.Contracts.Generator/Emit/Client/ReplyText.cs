using System.Globalization;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The arms that turn statuses into results and exceptions: exact statuses before ranges, <c>default</c> last.</summary>
internal static class ReplyText
{
    /// <summary>The arms of a switch expression over the status; neighbours that do the same are one.</summary>
    public static IEnumerable<string> Arms(EmissionModel emission, SuccessModel success, string reply)
    {
        (string Pattern, string Result)? open = null;
        foreach ((string pattern, string result) in AllArms(emission, success, reply))
        {
            if (open is { } before && before.Result == result && pattern != "_" && !pattern.Contains(" when ") && !before.Pattern.Contains(" when "))
            {
                open = ($"{before.Pattern} or {pattern}", result);
                continue;
            }

            if (open is { } done)
            {
                yield return $"{done.Pattern} => {done.Result},";
            }

            open = (pattern, result);
        }

        if (open is { } last)
        {
            yield return $"{last.Pattern} => {last.Result},";
        }
    }

    private static IEnumerable<(string Pattern, string Result)> AllArms(EmissionModel emission, SuccessModel success, string reply)
    {
        bool hasDefault = false;
        foreach (ResponseModel response in Declared(success.Operation))
        {
            SuccessAlternative[] alternatives = success.Alternatives.Where(alternative => alternative.Response == response).ToArray();
            hasDefault |= response.Status.IsDefault;
            string pattern = response.Status.IsDefault ? ">= 200 and <= 299" : Pattern(response.Status);
            // Of several types, the one with a range of media types takes what no other does.
            SuccessAlternative? rest = alternatives.FirstOrDefault(alternative => HasRange(emission, alternative)) ?? alternatives.FirstOrDefault();
            foreach (SuccessAlternative alternative in alternatives.Where(alternative => alternative != rest))
            {
                string types = string.Join(", ", OperationText.MediaTypes(emission, response, alternative.Body!).Select(CSharpText.StringLiteral));
                yield return ($"{pattern} when {reply}.Is({types})", Success(emission, success, alternative, reply));
            }

            if (rest is not null)
            {
                yield return (pattern, Success(emission, success, rest, reply));
            }

            if (!OperationText.Successes(success.Operation).Contains(response) || response.Status.IsDefault)
            {
                yield return (Pattern(response.Status), $"throw {Error(emission, success.Operation, response, reply)}");
            }
        }

        if (!hasDefault)
        {
            yield return ("_", $"throw {reply}.Unexpected()");
        }
    }

    /// <summary>The arms of a switch expression over the status of an answer that is an error in any case.</summary>
    public static IEnumerable<string> ErrorArms(EmissionModel emission, OperationModel operation, string reply)
    {
        ResponseModel[] errors = Declared(operation).Where(response => response.Status.IsDefault || !OperationText.Successes(operation).Contains(response)).ToArray();
        IEnumerable<string> arms = errors.Select(response => $"{Pattern(response.Status)} => {Error(emission, operation, response, reply)},");
        return errors.Any(response => response.Status.IsDefault) ? arms : arms.Append($"_ => {reply}.Unexpected(),");
    }

    private static bool HasRange(EmissionModel emission, SuccessAlternative alternative) =>
        alternative.Body is { } body && OperationText.MediaTypes(emission, alternative.Response, body).Any(type => type.Contains('*'));

    private static IEnumerable<ResponseModel> Declared(OperationModel operation) =>
        operation.Responses.OrderBy(response => response.Status.IsDefault ? 2 : response.Status.IsExact ? 0 : 1);

    private static string Pattern(StatusModel status) => status switch
    {
        { IsDefault: true } => "_",
        { IsExact: true } => Number(status.First),
        _ => $">= {Number(status.First)} and <= {Number(status.Last)}",
    };

    private static string Success(EmissionModel emission, SuccessModel success, SuccessAlternative alternative, string reply)
    {
        ContentModel? body = alternative.Body;
        string headers = success.Operation.HeadersName is { } name ? $"static headers => new {CSharpText.Identifier(name)}(headers)" : "";
        if (success.Type is null)
        {
            return headers.Length > 0 ? $"HeaderReply.Success({reply}, {headers})" : $"{reply}.Success()";
        }

        string declared = headers.Length == 0 ? "" : ", " + headers;
        string method = headers.Length == 0 ? $"{reply}.SuccessOf" : "HeaderReply.SuccessOf";
        string first = headers.Length == 0 ? "" : reply + ", ";
        if (success.IsRecord)
        {
            string initializer = body is null ? "" : $" {{ {CSharpText.Identifier(alternative.Name)} = {Value(emission, body, reply)} }}";
            return $"{method}({first}new {success.Type}{(initializer.Length == 0 ? "()" : initializer)}{declared})";
        }

        if (headers.Length == 0 && body is { Kind: ContentKind.Json } && TypeText.Of(emission, body.Type) == success.Type)
        {
            return $"{reply}.ReadSuccess{JsonReaderText.Argument(emission, body.Type)}({JsonReaderText.ReadDelegate(emission, body.Type)})";
        }

        string types = headers.Length > 0 ? $"<{success.Type}, {CSharpText.Identifier(success.Operation.HeadersName!)}>"
            : body is not null && TypeText.Of(emission, body.Type) == success.Type ? "" : $"<{success.Type}>";
        return $"{method}{types}({first}{(body is null ? "null" : Value(emission, body, reply))}{declared})";
    }

    private static string Value(EmissionModel emission, ContentModel body, string reply) => body.Kind switch
    {
        ContentKind.Json => $"{reply}.ReadBody{JsonReaderText.Argument(emission, body.Type)}({JsonReaderText.ReadDelegate(emission, body.Type)})",
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
        return $"{reply}.Error{JsonReaderText.Argument(emission, body.Type)}({JsonReaderText.ReadDelegate(emission, body.Type)}{describe})";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

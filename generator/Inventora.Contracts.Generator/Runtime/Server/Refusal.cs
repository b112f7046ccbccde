using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Answers requests that don't reach a handler.</summary>
internal static class Refusal
{
    private const int ShownViolations = 10;

    /// <summary>Answers with the message that the options have for this kind.</summary>
    public static global::System.Threading.Tasks.Task WriteAsync(HttpContext context, ContractServerOptions options, Func<RequestError, ResponseBody>? shape, RequestErrorKind kind) =>
        WriteAsync(context, options, shape, kind, options.Messages.TryGetValue(kind, out string? message) ? message : kind.ToString(), []);

    /// <summary>Answers with the places where the request breaks the contract.</summary>
    public static global::System.Threading.Tasks.Task WriteAsync(
        HttpContext context, ContractServerOptions options, Func<RequestError, ResponseBody>? shape, IReadOnlyList<Violation> violations)
    {
        string message = string.Join(" ", violations.Take(ShownViolations));
        if (violations.Count > ShownViolations)
        {
            message += string.Create(CultureInfo.InvariantCulture, $" And {violations.Count - ShownViolations} more.");
        }

        return WriteAsync(context, options, shape, RequestErrorKind.InvalidRequest, message, violations);
    }

    /// <summary>Answers with a message of the caller's.</summary>
    public static async global::System.Threading.Tasks.Task WriteAsync(
        HttpContext context,
        ContractServerOptions options,
        Func<RequestError, ResponseBody>? shape,
        RequestErrorKind kind,
        string message,
        IReadOnlyList<Violation> violations)
    {
        int status = options.StatusCodes.TryGetValue(kind, out int mapped) ? mapped : StatusCodes.Status400BadRequest;
        var error = new RequestError(kind, status, message, violations);
        if (options.WriteError is { } write)
        {
            await write(context, error).ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = status;
        ResponseBody body = shape?.Invoke(error) ?? ResponseBody.Json(error, WriteProblem, "application/problem+json");
        await body.WriteAsync(context.Response).ConfigureAwait(false);
    }

    // RFC 9457, with the "errors" that ASP.NET Core's own validation answers have.
    private static void WriteProblem(Utf8JsonWriter writer, RequestError error)
    {
        writer.WriteStartObject();
        writer.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(error.Status));
        writer.WriteNumber("status"u8, error.Status);
        writer.WriteString("detail"u8, error.Message);
        if (error.Violations.Count > 0)
        {
            writer.WriteStartObject("errors"u8);
            foreach (IGrouping<string, Violation> place in error.Violations.GroupBy(violation => violation.Path, StringComparer.Ordinal))
            {
                writer.WriteStartArray(place.Key);
                foreach (Violation violation in place)
                {
                    writer.WriteStringValue(violation.ToString());
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}

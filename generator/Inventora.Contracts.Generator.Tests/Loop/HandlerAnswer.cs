using System.Reflection;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Loop.Values;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Makes the answer of a handler by the factory that the generated class of answers has for it.</summary>
/// <param name="Way">Which of the declared answers.</param>
/// <param name="Body">The body's value.</param>
/// <param name="Headers">The declared headers by their C# names; what is left out is not there.</param>
public sealed record HandlerAnswer(LoopAnswer Way, JsonNode? Body, IReadOnlyDictionary<string, JsonNode?> Headers)
{
    // What belongs to the message, or to the connection, is set by the server that writes them.
    private static readonly string[] Framing = ["Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Upgrade", "Trailer", "Date", "Content-Encoding"];

    /// <summary>Whether a header is not for an operation to say.</summary>
    public static bool IsFraming(string header) => Framing.Contains(header, StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes values for an answer.</summary>
    /// <exception cref="NoValueException">Something that must be there can't be made.</exception>
    public static HandlerAnswer Make(LoopDocument document, LoopAnswer way, Fullness fullness, Random random)
    {
        Dictionary<string, JsonNode?> headers = new(StringComparer.Ordinal);
        foreach (HeaderModel header in way.Response.Headers.Where(header => header.IsRequired || fullness == Fullness.Full))
        {
            if (!IsFraming(header.WireName))
            {
                headers.Add(header.Name, new ModelValues(document.Types, random, fullness, ValueSpace.Header).Make(header.Type with { IsNullable = false }));
            }
            else if (header.IsRequired)
            {
                throw new NoValueException($"the header {header.WireName} belongs to HTTP");
            }
        }

        return new HandlerAnswer(way, way.Body is null ? null : RequestValues.MakeBody(document, way.Body, fullness, random, isAnswer: true), headers);
    }

    /// <summary>The result, made anew each time.</summary>
    public object ToResult(LoopDocument document, OperationModel operation)
    {
        Type type = document.Find(operation.ResultName);
        Type? body = Way.Body is null ? null : document.Values.TypeOf(Way.Body);
        MethodInfo factory = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(method => method.Name == Way.Response.Name && method.GetParameters() is var parameters
                && (body is null ? !parameters.Any(parameter => parameter.Name is "body" or "message") : parameters.Any(parameter => parameter.Name == "body" && (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) == body)))
            ?? throw new MissingMethodException($"{operation.ResultName}.{Way.Response.Name} with a body of the type {body?.ToString() ?? "none"}");
        return factory.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [.. factory.GetParameters().Select(parameter => Argument(document, parameter))], null)!;
    }

    private object? Argument(LoopDocument document, ParameterInfo parameter)
    {
        if (Way.Response.Headers.FirstOrDefault(header => header.ArgumentName == parameter.Name) is { } header)
        {
            return Headers.TryGetValue(header.Name, out JsonNode? value) ? document.Values.FromJson(header.Type, value) : null;
        }

        return parameter.Name switch
        {
            "body" => document.Values.FromJson(Way.Body!, Body),
            "statusCode" => Way.Status,
            "contentType" => ClientCall.Concrete(Way.Body!.MediaType),
            _ => throw new InvalidOperationException($"Nobody knows what {parameter} of {Way.Response.Name} is."),
        };
    }
}

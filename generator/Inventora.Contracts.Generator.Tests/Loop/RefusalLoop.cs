using System.Text;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Loop.Values;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Sends requests that differ from a good one by one fault each: the server must refuse them before a handler is called.</summary>
/// <param name="document">The document.</param>
/// <param name="host">Server and client.</param>
/// <param name="call">The client's methods.</param>
/// <param name="operation">The operation.</param>
/// <param name="report">Takes what comes of it.</param>
internal sealed class RefusalLoop(LoopDocument document, LoopHost host, ClientCall call, OperationModel operation, LoopReport report)
{
    // Of large bodies, a sample of the faults that are possible.
    private const int MostFaults = 24;

    /// <summary>Sends them, and the good one first.</summary>
    public async Task RunAsync(Random random)
    {
        ContentModel? content = operation.Body?.Contents.OrderBy(body => body.Kind == ContentKind.Json ? 0 : 1).FirstOrDefault();
        RequestValues values = RequestValues.Make(document, operation, content, Fullness.Full, random);
        bool isHandled = false;
        host.Answer = _ =>
        {
            isHandled = true;
            throw new OperationCanceledException("Seen.");
        };

        try
        {
            await call.SendAsync(values, "Async", operation.StreamName == operation.Name);
        }
        catch (Exception)
        {
            // No answer was made; that the handler was called is all that is asked.
        }

        if (!isHandled || host.Recorder.Last is not { } good)
        {
            return;
        }

        foreach ((string fault, RecordedRequest bad, bool isStranger) in Faults(good, values).OrderBy(_ => random.Next()).Take(MostFaults).ToArray())
        {
            isHandled = false;
            using HttpRequestMessage message = bad.ToMessage();
            using HttpResponseMessage response = await host.Http.SendAsync(message);
            if (isHandled || (int)response.StatusCode is < 400 or >= 500 || (isStranger && (int)response.StatusCode != 401))
            {
                report.Faults.Add($"{operation.SourceId}: {fault} was answered {(int)response.StatusCode}{(isHandled ? " by the handler" : "")}. {host.Faults.Take()}".TrimEnd());
            }
            else
            {
                report.AddRefusal();
            }
        }

        host.Faults.Take();
    }

    private IEnumerable<(string Fault, RecordedRequest Request, bool IsStranger)> Faults(RecordedRequest good, RequestValues values)
    {
        if (operation.Security.Count > 0 && operation.Security.All(alternative => Schemes(alternative).Any(scheme => scheme.Kind != SecuritySchemeKind.Other)))
        {
            yield return ("a request without credentials", WithoutCredentials(good), true);
        }

        foreach ((string fault, RecordedRequest request) in operation.Parameters.Where(parameter => values.Parameters.ContainsKey(parameter.Name)).SelectMany(parameter => ParameterFaults(good, parameter)))
        {
            yield return (fault, request, false);
        }

        if (values.Content is { Kind: ContentKind.Json } content && good.Body is { Length: > 1 } body)
        {
            if (HasEnd(body))
            {
                yield return ("half a body", good with { Body = body[..^1] }, false);
            }

            foreach ((string place, JsonNode bad) in new ValueFaults(document.Types).Of(content.Type, JsonNode.Parse(body)))
            {
                yield return ($"a body with {place}", good with { Body = Encoding.UTF8.GetBytes(bad.ToJsonString()) }, false);
            }
        }
    }

    // A number has no end that could be missing.
    private static bool HasEnd(byte[] body) => body[^1] is (byte)'}' or (byte)']' or (byte)'"' or (byte)'e' or (byte)'l';

    private static IEnumerable<(string Fault, RecordedRequest Request)> ParameterFaults(RecordedRequest good, ParameterModel parameter)
    {
        // None and null are one where only texts travel.
        if (parameter is { IsRequired: true, Type.IsNullable: false } && Without(good, parameter) is { } without)
        {
            yield return ($"a request without {parameter.WireName}", without);
        }

        if (parameter is { Place: ParameterPlace.Query, Shape: ParameterShape.Text })
        {
            if (parameter.Type is ModelUse { Kind: ModelKind.ClosedEnum } or ScalarUse { Kind: not (ScalarKind.String or ScalarKind.Uri) })
            {
                yield return ($"a word as {parameter.WireName}", good.WithQuery(parameter.WireName, "no such ☃ value"));
            }

            if (parameter.Type is ScalarUse { Constraints: { } bounds } scalar && ValueFaults.Break(scalar.Kind, bounds) is { } bad)
            {
                yield return ($"{bad.ToJsonString()} as {parameter.WireName}", good.WithQuery(parameter.WireName, bad.ToString()));
            }
        }
    }

    private static RecordedRequest? Without(RecordedRequest good, ParameterModel parameter) => parameter switch
    {
        { Place: ParameterPlace.Query, Style: not ParameterStyle.DeepObject } when parameter.Shape != ParameterShape.Structure || !parameter.IsExploded => good.WithQuery(parameter.WireName, null),
        { Place: ParameterPlace.Header } when good.Headers.Any(header => header.Key.Equals(parameter.WireName, StringComparison.OrdinalIgnoreCase)) && !HandlerAnswer.IsFraming(parameter.WireName) => good.WithoutHeader(parameter.WireName),
        { Place: ParameterPlace.Cookie } when parameter.Shape != ParameterShape.Structure || !parameter.IsExploded => good.WithoutHeader("Cookie"),
        _ => null,
    };

    private RecordedRequest WithoutCredentials(RecordedRequest good) => operation.Security.SelectMany(Schemes).Aggregate(good.WithoutHeader("Authorization"), (request, scheme) => scheme switch
    {
        { Kind: not SecuritySchemeKind.ApiKey } => request,
        { Place: ParameterPlace.Query } => request.WithQuery(scheme.WireName, null),
        { Place: ParameterPlace.Cookie } => request.WithoutHeader("Cookie"),
        _ => request.WithoutHeader(scheme.WireName),
    });

    private IEnumerable<SecuritySchemeModel> Schemes(SecurityRequirementModel alternative) =>
        alternative.Schemes.Select(use => document.Outline.SecuritySchemes.Single(scheme => scheme.Name == use.Scheme));
}

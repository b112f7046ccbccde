using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>One way in which an operation can answer.</summary>
/// <param name="Response">What the document declares.</param>
/// <param name="Body">One of its bodies; null for none.</param>
/// <param name="Status">The status that is sent.</param>
/// <param name="IsSuccess">Whether the client takes it for a success.</param>
public sealed record LoopAnswer(ResponseModel Response, ContentModel? Body, int Status, bool IsSuccess)
{
    /// <summary>Whether a client finds the body as the type that the document gives it: of an error's bodies, the preferred one.</summary>
    public bool IsTyped { get; private init; } = true;

    /// <summary>All ways: each status with each type of body. A status below 200 is no answer.</summary>
    public static IReadOnlyList<LoopAnswer> Of(EmissionModel emission, OperationModel operation)
    {
        IReadOnlyList<ResponseModel> successes = OperationText.Successes(operation);
        List<LoopAnswer> all = [];
        foreach (ResponseModel response in operation.Responses)
        {
            IReadOnlyList<ContentModel> bodies = OperationText.Bodies(emission, response);
            foreach (int status in Statuses(operation, response, successes.Contains(response)))
            {
                bool isSuccess = successes.Contains(response) && status is >= 200 and < 300;
                all.AddRange(bodies.Count == 0
                    ? [new LoopAnswer(response, null, status, isSuccess)]
                    : bodies.Select((body, i) => new LoopAnswer(response, body, status, isSuccess) { IsTyped = isSuccess || (i == 0 && body.Kind == ContentKind.Json) }));
            }
        }

        return all;
    }

    private static IEnumerable<int> Statuses(OperationModel operation, ResponseModel response, bool isSuccess)
    {
        HashSet<int> taken = [.. operation.Responses.Where(other => other.Status.IsExact).Select(other => other.Status.First)];
        bool IsFree(int status) => !taken.Contains(status) && !operation.Responses.Any(other => !other.Status.IsDefault && !other.Status.IsExact && status >= other.Status.First && status <= other.Status.Last);
        return response.Status switch
        {
            { IsExact: true } status => status.First >= 200 ? [status.First] : [],
            { IsDefault: false } status => status.Last < 200 ? [] : Enumerable.Range(status.First, status.Last - status.First + 1).Where(free => !taken.Contains(free)).Take(2),
            _ when isSuccess => [200, 503],
            _ => new[] { 500, 503, 599 }.Where(IsFree).Take(1),
        };
    }
}

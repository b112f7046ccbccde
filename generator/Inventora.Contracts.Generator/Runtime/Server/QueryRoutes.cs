using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Chooses between operations whose paths differ in the query that they say, which routing itself reads over: the one that says most of what came.</summary>
internal sealed class QueryRoutes : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <inheritdoc/>
    public override int Order => 0;

    /// <inheritdoc/>
    public bool AppliesToEndpoints(IReadOnlyList<global::Microsoft.AspNetCore.Http.Endpoint> endpoints) => endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<FixedQuery>() is not null);

    /// <inheritdoc/>
    public global::System.Threading.Tasks.Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var query = new QueryText(httpContext.Request.QueryString.Value);
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && QueryOf(candidates, i)?.IsIn(query) == false)
            {
                candidates.SetValidity(i, false);
            }
        }

        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && Enumerable.Range(0, candidates.Count).Any(other => IsBetter(candidates, other, i)))
            {
                candidates.SetValidity(i, false);
            }
        }

        return global::System.Threading.Tasks.Task.CompletedTask;
    }

    // Candidates of one score have one path, as routing sees it. Of those that say equally much, the document's first is taken.
    private static bool IsBetter(CandidateSet candidates, int other, int one)
    {
        int count = QueryOf(candidates, other)?.Count ?? 0;
        int least = QueryOf(candidates, one)?.Count ?? 0;
        return candidates.IsValidCandidate(other) && candidates[other].Score == candidates[one].Score && (count > least || (count == least && count > 0 && other < one));
    }

    private static FixedQuery? QueryOf(CandidateSet candidates, int index) => candidates[index].Endpoint.Metadata.GetMetadata<FixedQuery>();
}

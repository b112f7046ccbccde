using System.Reflection;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Loop.Values;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Walks a list that is answered page by page, and compares what came with all that there is.</summary>
/// <param name="document">The document.</param>
/// <param name="host">Server and client.</param>
/// <param name="call">The client's methods.</param>
/// <param name="operation">An operation with pages.</param>
/// <param name="report">Takes what comes of it.</param>
internal sealed class PageLoop(LoopDocument document, LoopHost host, ClientCall call, OperationModel operation, LoopReport report)
{
    private const int Records = 7;
    private const int PageSize = 3;

    /// <summary>Walks.</summary>
    public async Task RunAsync(Random random)
    {
        PagingModel paging = operation.Paging!;
        LoopAnswer way = LoopAnswer.Of(document.Emission, operation).First(answer => answer is { IsSuccess: true, Body.Kind: ContentKind.Json });
        ModelValues values = new(document.Types, random, Fullness.Some, ValueSpace.Json);
        JsonNode?[] records = [.. Enumerable.Range(0, Records).Select(_ => values.Make(paging.Item))];
        int pages = 0;
        host.Answer = request =>
        {
            pages++;
            int offset = Number(request, paging.Offset) ?? 0;
            JsonNode page = values.Make(way.Body!.Type with { IsNullable = false })!;
            Set(page, way.Body.Type, paging.Items, new JsonArray([.. records.Skip(offset).Take(Number(request, paging.Limit) ?? PageSize).Select(record => record?.DeepClone())]));
            Set(page, way.Body.Type, paging.Total, Records);
            return Task.FromResult(new HandlerAnswer(way, page, HandlerAnswer.Make(document, way with { Body = null }, Fullness.Full, random).Headers).ToResult(document, operation));
        };

        object? walked = await call.WalkAsync(RequestValues.Make(document, operation, null, Fullness.Least, random), PageSize);
        List<string> faults = [];
        JsonArray expected = (JsonArray)(await document.Values.ToJsonAsync(document.Values.FromJson(new ListUse(paging.Item, false, null), new JsonArray([.. records.Select(record => record?.DeepClone())]))))!;
        OperationLoop.Compare(faults, "the records of all pages", expected, await document.Values.ToJsonAsync(walked));
        OperationLoop.Compare(faults, "the pages", paging.Total.Count > 0 ? 3 : 4, pages);
        report.Faults.AddRange(faults.Select(fault => $"{operation.SourceId} (paged): {fault} {host.Faults.Take()}".TrimEnd()));
        report.AddWalk();
    }

    private static int? Number(object request, string property) =>
        request.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(request) is { } value ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    // The names of the model lead through properties; those of JSON stand in the records.
    private void Set(JsonNode page, TypeUse type, IReadOnlyList<string> path, JsonNode value)
    {
        for (int i = 0; i < path.Count; i++)
        {
            var record = (RecordModel)document.Types[((ModelUse)type).Name];
            PropertyModel property = record.Properties.Single(candidate => candidate.Name == path[i]);
            if (i == path.Count - 1)
            {
                page[property.JsonName] = value;
            }
            else
            {
                page = page[property.JsonName] ??= new ModelValues(document.Types, new Random(0), Fullness.Full, ValueSpace.Json).Make(property.Type with { IsNullable = false })!;
                type = property.Type;
            }
        }
    }
}

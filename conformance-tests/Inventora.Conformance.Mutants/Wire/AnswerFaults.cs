using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Inventora.Spec;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Honest mistakes in how answers are given: statuses, bodies, and what stands for nothing.</summary>
internal static class AnswerFaults
{
    public static IEnumerable<WireFault> All => Statuses.Concat(Bodies).Concat(Values);

    private static IEnumerable<WireFault> Statuses =>
    [
        new WireFault("what is not valid is 422", "ERR-10", "ERR-8") { Profile = Profile.Reversible, OnlyWarns = true, Answer = (call, response) => response.StatusCode = call.Status == 400 ? HttpStatusCode.UnprocessableEntity : response.StatusCode },
        new WireFault("batches cannot be deleted", "GEN-2", "GEN-6") { Profile = Profile.Full, Refuse = call => call.Method == "DELETE" && call.Path.StartsWith("/task-batches/", StringComparison.Ordinal) ? 405 : null },
        new WireFault("materials cannot be updated", "GEN-2") { Profile = Profile.Reversible, Refuse = call => call.Method == "PATCH" && call.Path.StartsWith("/materials/", StringComparison.Ordinal) ? 405 : null },
        new WireFault("only forms create tasks", "GEN-4") { Profile = Profile.Reversible, Refuse = call => call is { Method: "POST", Path: "/tasks" } ? 415 : null },
        new WireFault("stock updates are accepted for later", "GEN-14") { Profile = Profile.Full, OnlyWarns = true, Answer = (call, response) => response.StatusCode = call.Path.EndsWith("/stock-level-updates", StringComparison.Ordinal) && call.Status < 300 ? HttpStatusCode.Accepted : response.StatusCode },
        Null("an unknown product is null", "/products/", "PROD-GET-3"),
        Null("an unknown material is null", "/materials/", "MAT-GET-3"),
        Null("an unknown task is null", "/tasks/", "TASK-GET-3"),
        Empty("an updated product is no content", "PATCH", "/products/", "PROD-PATCH-2"),
        Empty("an updated material is no content", "PATCH", "/materials/", "MAT-PATCH-2"),
        Empty("an updated task is no content", "PATCH", "/tasks/", "TASK-PATCH-2"),
    ];

    private static IEnumerable<WireFault> Bodies =>
    [
        Refusing("a refusal says message", """{"message": "not valid"}""", "application/json", "ERR-4", "ERR-11"),
        Refusing("a refusal is plain text", "quantity is required", "text/plain", "ERR-4", "GEN-3"),
        Refusing("a refusal has no body", "", "application/json", "ERR-4", "GEN-3"),
        Refusing("a refusal lists errors by field", """{"errors": {"quantity": ["is required"]}}""", "application/json", "ERR-4", "ERR-11"),
        Refusing("a refusal has an empty text", """{"error": ""}""", "application/json", "ERR-4") with { OnlyWarns = true },
        new WireFault("a deleted task is told back", "TASK-DEL-3") { Profile = Profile.Reversible, Answer = (call, response) => Say(response, call is { Method: "DELETE", Status: 204 }, """{"deleted": true}""") },
        new WireFault("a deleted batch is told back", "BATCH-DEL-4") { Profile = Profile.Full, Answer = (call, response) => Say(response, call is { Method: "DELETE", Status: 204 } && call.Path.StartsWith("/task-batches/", StringComparison.Ordinal), "null") },
        new WireFault("a new task is its id", "TASK-POST-2") { Profile = Profile.Reversible, Body = (call, body) => call is { Method: "POST", Path: "/tasks", Status: 200 } ? new JsonObject { ["id"] = body!["id"]!.DeepClone() } : body },
        new WireFault("with the key in the query a list has one record", "AUTH-17")
        {
            Body = (call, body) => call is { IsList: true, Status: 200 } && call.Query.ContainsKey("x-inventora-api-key") ? First(body!) : body,
        },
    ];

    private static IEnumerable<WireFault> Values =>
    [
        new WireFault("times have no zone", "GEN-11") { OnlyWarns = true, Body = (_, body) => body is null ? null : JsonNode.Parse(body.ToJsonString().Replace("Z\"", "\"", StringComparison.Ordinal)) },
        new WireFault("no user is an empty text", "TASK-PATCH-7", "TASK-PATCH-9") { Profile = Profile.Reversible }.Changing(Records.Tasks, task => task["UserId"] ??= ""),
        new WireFault("no location is an empty text", "TASK-PATCH-13") { Profile = Profile.Reversible }.Changing(Records.Tasks, task => task["LocationId"] ??= ""),
        new WireFault("no due date is an empty text", "TASK-OBJ-7").Changing(Records.Tasks, task => task["due"] ??= ""),
        new WireFault("no completion is an empty text", "TASK-OBJ-8").Changing(Records.Tasks, task => task["completedAt"] ??= ""),
        new WireFault("a task was created when it is read", "GEN-13", "TASK-PATCH-18") { Profile = Profile.Reversible, Body = CreatedNow },
        new WireFault("a batch within a task names itself", "BATCH-OBJ-2") { Profile = Profile.Full, Body = (call, body) => NameBatches(call, body) },
        new WireFault("materials have no materials", "RES-20") { Body = (call, body) => OfMaterials(call, body, material => material.Remove("materials")) },
        new WireFault("materials have no wholesale price", "MAT-GET-4") { Body = (call, body) => OfMaterials(call, body, material => material.Remove("wholesalePrice")) },
        new WireFault("totalCount forgets the user", "PAGE-17", "TASK-LIST-5")
        {
            Body = (call, body) => call is { Path: "/tasks", Status: 200 } && call.Query.ContainsKey("UserId") ? Total(body!) : body,
        },
    ];

    private static WireFault Null(string name, string path, string fact) => new(name, fact)
    {
        Answer = (call, response) =>
        {
            if (call is { Method: "GET", Status: 404 } && call.Path.StartsWith(path, StringComparison.Ordinal))
            {
                response.StatusCode = HttpStatusCode.OK;
                response.Content = new StringContent("null", Encoding.UTF8, "application/json");
            }
        },
    };

    private static WireFault Empty(string name, string method, string path, string fact) => new(name, fact)
    {
        Profile = Profile.Reversible,
        Answer = (call, response) =>
        {
            if (call.Method == method && call.Status == 200 && call.Path.StartsWith(path, StringComparison.Ordinal))
            {
                response.StatusCode = HttpStatusCode.NoContent;
                response.Content = new ByteArrayContent([]);
            }
        },
    };

    private static WireFault Refusing(string name, string body, string type, params string[] facts) => new(name, facts)
    {
        Profile = Profile.Reversible,
        Answer = (call, response) => response.Content = call.Status == 400 ? new StringContent(body, Encoding.UTF8, type) : response.Content,
    };

    private static void Say(HttpResponseMessage response, bool here, string body) =>
        response.Content = here ? new StringContent(body, Encoding.UTF8, "application/json") : response.Content;

    private static JsonNode First(JsonNode body)
    {
        body["data"] = new JsonArray([.. body["data"]!.AsArray().Take(1).Select(record => record!.DeepClone())]);
        return body;
    }

    /// <summary>The second server's times go on with each request, so that the time of an update is later for each.</summary>
    private static JsonNode? CreatedNow(WireCall call, JsonNode? body)
    {
        foreach (var task in Records.Tasks(call, body))
        {
            task["createdAt"] = task["updatedAt"]?.DeepClone();
        }

        return body;
    }

    private static JsonNode? NameBatches(WireCall call, JsonNode? body)
    {
        foreach (var batch in Records.Items(call, body).SelectMany(item => item.Objects("Batches")))
        {
            batch["TaskResourceId"] = batch["id"]?.DeepClone();
        }

        return body;
    }

    private static JsonNode? OfMaterials(WireCall call, JsonNode? body, Action<JsonObject> change)
    {
        foreach (var material in call.Path.StartsWith("/materials", StringComparison.Ordinal) ? Records.Resources(call, body).ToArray() : [])
        {
            change(material);
        }

        return body;
    }

    private static JsonNode Total(JsonNode body)
    {
        body["pagination"]!["totalCount"] = 7;
        return body;
    }
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Inventora.Conformance.Tests.ReferenceServer.Sandbox;

/// <summary>
/// Many clients of one catalogue at the same time, who read, move stock and make batches, and know at the end what must be there. Each has a product,
/// a material and a task of its own, so that it knows them exactly; all of them restock one product together.
/// </summary>
internal sealed class StockTraffic
{
    /// <summary>A seed that has enough products for the most clients.</summary>
    public const string Seed = "800";

    public const int MostClients = 64;

    private readonly Client[] clients;
    private int answered;

    private StockTraffic(Client[] clients) => this.clients = clients;

    /// <summary>How many requests were answered.</summary>
    public int Answered => answered;

    /// <summary>Answers that no request of the traffic may get, and what did not add up.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Prepares the clients' tasks.</summary>
    public static async Task<StockTraffic> PrepareAsync(HttpClient http, int clients, int seed)
    {
        var products = (await Get(http, "/api/products?limit=1000"))["data"]!.AsArray().Select(product => product!.AsObject()).ToArray();
        var made = products.Where(product => product["productionType"]!.GetValue<string>() == "produced" && product["materials"]!.AsArray().Count == 1)
            .DistinctBy(product => product["materials"]![0]!["id"]!.GetValue<string>()).Take(clients).ToArray();
        var bought = products.Where(product => product["productionType"]!.GetValue<string>() == "supplied").Take(clients + 1).ToArray();
        made.Should().HaveCount(clients);
        bought.Should().HaveCount(clients + 1);
        var result = new List<Client>();
        for (var index = 0; index < clients; index++)
        {
            using var answer = await http.PostAsJsonAsync("/api/tasks", new JsonObject
            {
                ["name"] = $"Client {index}",
                ["Items"] = new JsonArray(new JsonObject { ["ProductId"] = made[index]["id"]!.DeepClone(), ["quantity"] = 1000 }),
            });
            var task = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            result.Add(new Client(new Random(seed + index), task, made[index], bought[index], bought[^1]));
        }

        return new StockTraffic([.. result]);
    }

    /// <summary>Lets all clients go on until they are stopped; a client whose request gets no answer stops.</summary>
    public async Task RunAsync(Func<HttpClient> connect, Func<bool> goesOn) => await Task.WhenAll(clients.Select(client => Task.Run(async () =>
    {
        using var http = connect();
        while (goesOn())
        {
            try
            {
                var fault = await client.StepAsync(http);
                Interlocked.Increment(ref answered);
                if (fault is not null)
                {
                    lock (Faults)
                    {
                        Faults.Add(fault);
                    }
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                return;
            }
        }
    })));

    /// <summary>Compares what is there with what every client knows. A request without an answer may have happened as a whole, or not.</summary>
    public async Task VerifyAsync(HttpClient http)
    {
        foreach (var client in clients)
        {
            Faults.AddRange(await client.VerifyAsync(http));
        }

        var shared = clients[0].Shared;
        var (least, open) = (clients.Sum(client => client.SharedAdded), clients.Sum(client => client.SharedOpen));
        var seen = (await Get(http, $"/api/products/{shared["id"]}"))["stockLevel"]!.GetValue<decimal>() - shared["stockLevel"]!.GetValue<decimal>();
        if (seen < least || seen > least + open || decimal.Truncate(seen) != seen)
        {
            Faults.Add($"The shared product has {seen} more; {least} restocks of 1 were acknowledged, {open} had no answer.");
        }
    }

    private static async Task<JsonNode> Get(HttpClient http, string path) => JsonNode.Parse(await http.GetStringAsync(path))!;

    private sealed class Client(Random random, JsonNode task, JsonObject made, JsonObject bought, JsonObject shared)
    {
        private readonly string taskPath = $"/api/tasks/{task["id"]}";
        private readonly string batchPath = $"/api/tasks/{task["id"]}/items/{task["Items"]![0]!["id"]}/batches";
        private readonly Dictionary<string, decimal> batches = [];
        private decimal boughtLevel = bought["stockLevel"]!.GetValue<decimal>();
        private decimal openMove;
        private decimal openBatch;
        private string? openDeletion;

        public JsonObject Shared => shared;

        public int SharedAdded { get; private set; }

        public int SharedOpen { get; private set; }

        /// <summary>Sends one request. Gives what was wrong with its answer.</summary>
        public async Task<string?> StepAsync(HttpClient http)
        {
            switch (random.Next(10))
            {
                case 0 or 1:
                    openMove = 0.25m * random.Next(1, 40);
                    var fault = await MoveAsync(http, bought, openMove, "Main Warehouse");
                    (boughtLevel, openMove) = fault is null ? (boughtLevel + openMove, 0) : (boughtLevel, 0);
                    return fault;
                case 2 or 3:
                    SharedOpen++;
                    var refused = await MoveAsync(http, shared, 1, "Retail Store");
                    SharedOpen--;
                    SharedAdded += refused is null ? 1 : 0;
                    return refused;
                case 4 or 5:
                    return await MakeAsync(http);
                case 6 when batches.Count > 0:
                    return await DeleteAsync(http, batches.Keys.First());
                case 7:
                    return await ReadAsync(http, "/api/materials?limit=50");
                default:
                    return await ReadAsync(http, taskPath);
            }
        }

        /// <summary>Compares, and takes over what a request without an answer has done.</summary>
        public async Task<IReadOnlyList<string>> VerifyAsync(HttpClient http)
        {
            var faults = new List<string>();
            var level = await LevelAsync(http, "products", bought);
            if (level != boughtLevel && level != boughtLevel + openMove)
            {
                faults.Add($"{bought["id"]} has {level}, not {boughtLevel} (or {openMove} more).");
            }

            var there = (await Get(http, taskPath))["Items"]![0]!["Batches"]!.AsArray().ToDictionary(batch => batch!["id"]!.ToJsonString(), batch => batch!["quantity"]!.GetValue<decimal>());
            var lost = batches.Keys.Except(there.Keys).Where(id => id != openDeletion).ToArray();
            var unknown = there.Where(batch => !batches.ContainsKey(batch.Key)).Select(batch => batch.Value).ToArray();
            if (lost.Length > 0 || unknown.Length > 1 || unknown.Any(quantity => quantity != openBatch))
            {
                faults.Add($"{taskPath}: the batches {string.Join(", ", lost)} are lost, and there are others of {string.Join(", ", unknown)}.");
            }

            var produced = there.Values.Sum();
            var material = made["materials"]![0]!.AsObject();
            var expected = (made["stockLevel"]!.GetValue<decimal>() + produced, material["stockLevel"]!.GetValue<decimal>() - produced * material["quantityUsed"]!.GetValue<decimal>());
            var seen = (await LevelAsync(http, "products", made), await LevelAsync(http, "materials", material));
            if (seen != expected)
            {
                faults.Add($"{taskPath}: with batches of {produced} product and material have {seen}, not {expected}.");
            }

            (boughtLevel, openMove, openBatch, openDeletion) = (level, 0, 0, null);
            batches.Clear();
            foreach (var (id, quantity) in there)
            {
                batches.Add(id, quantity);
            }

            return faults;
        }

        private static async Task<decimal> LevelAsync(HttpClient http, string list, JsonObject record) =>
            (await Get(http, $"/api/{list}/{record["id"]}"))["stockLevel"]!.GetValue<decimal>();

        private static async Task<string?> MoveAsync(HttpClient http, JsonObject record, decimal quantity, string location)
        {
            using var answer = await http.PostAsJsonAsync(
                $"/api/products/{record["id"]}/stock-level-updates",
                new JsonObject { ["quantity"] = quantity, ["locationName"] = location, ["updateType"] = "restock" });
            return await FaultAsync(answer);
        }

        private async Task<string?> MakeAsync(HttpClient http)
        {
            openBatch = random.Next(1, 8);
            using var answer = await http.PostAsJsonAsync(batchPath, new JsonObject { ["quantity"] = openBatch });
            var fault = await FaultAsync(answer);
            if (fault is null)
            {
                var batch = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
                batches.Add(batch["id"]!.ToJsonString(), openBatch);
            }

            openBatch = 0;
            return fault;
        }

        private async Task<string?> DeleteAsync(HttpClient http, string id)
        {
            openDeletion = id;
            using var answer = await http.DeleteAsync($"/api/task-batches/{id}");
            var fault = await FaultAsync(answer);
            if (fault is null)
            {
                batches.Remove(id);
            }

            openDeletion = null;
            return fault;
        }

        private static async Task<string?> ReadAsync(HttpClient http, string path)
        {
            using var answer = await http.GetAsync(path);
            return await FaultAsync(answer);
        }

        private static async Task<string?> FaultAsync(HttpResponseMessage answer) => answer.IsSuccessStatusCode
            ? null
            : $"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.AbsolutePath}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }
}

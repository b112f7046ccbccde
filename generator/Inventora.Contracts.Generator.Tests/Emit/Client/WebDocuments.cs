namespace Inventora.Contracts.Generator.Tests.Emit.Client;

/// <summary>Documents with all that requests and responses can hold, and C# that uses what is emitted for them.</summary>
internal static class WebDocuments
{
    public const string Parameters = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        tags: [{ name: Echo }]
        paths:
          /scalars/{text}:
            get:
              operationId: scalars
              tags: [Echo]
              parameters:
                - { name: text, in: path, required: true, schema: { type: string } }
                - { name: int, in: query, schema: { type: integer, format: int32 } }
                - { name: long, in: query, schema: { type: integer, format: int64 } }
                - { name: decimal, in: query, schema: { type: number, format: decimal } }
                - { name: double, in: query, schema: { type: number, format: double } }
                - { name: bool, in: query, schema: { type: boolean } }
                - { name: date, in: query, schema: { type: string, format: date } }
                - { name: time, in: query, schema: { type: string, format: time } }
                - { name: date-time, in: query, schema: { type: string, format: date-time } }
                - { name: duration, in: query, schema: { type: string, format: duration } }
                - { name: uuid, in: query, schema: { type: string, format: uuid } }
                - { name: uri, in: query, schema: { type: string, format: uri } }
                - { name: bytes, in: query, schema: { type: string, format: byte } }
                - { name: status, in: query, schema: { $ref: '#/components/schemas/Status' } }
              responses: &text
                '200': { description: What was seen., content: { text/plain: { schema: { type: string } } } }
          /lists:
            get:
              operationId: lists
              tags: [Echo]
              parameters:
                - { name: words, in: query, schema: { type: array, items: { type: string } } }
                - { name: exploded, in: query, explode: true, schema: { type: array, items: { type: integer } } }
                - { name: commas, in: query, explode: false, schema: { type: array, items: { type: integer } } }
                - { name: spaces, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: integer } } }
                - { name: pipes, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } } }
                - { name: states, in: query, schema: { type: array, items: { $ref: '#/components/schemas/Status' } } }
              responses: *text
          /places/{items}/with-{number}:
            post:
              operationId: places
              tags: [Echo]
              parameters:
                - { name: items, in: path, required: true, schema: { type: array, items: { type: string } } }
                - { name: number, in: path, required: true, schema: { type: integer } }
                - { name: X-Number, in: header, schema: { type: integer } }
                - { name: X-List, in: header, schema: { type: array, items: { type: string } } }
                - { name: flavour, in: cookie, schema: { type: string } }
                - { name: filter, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
                - { name: reserved, in: query, allowReserved: true, schema: { type: string } }
              responses: *text
        components:
          schemas:
            Status: { type: string, enum: [todo, in-progress] }
            Filter: { type: object, required: [n], properties: { n: { type: integer }, t: { type: string } } }
        """;

    public const string ParametersUser = """
        public static class User
        {
            public static Task<string> Scalars() => RunAsync(client => client.Echo.ScalarsAsync(
                "a/b ü?&=+%2F.", -5, 9007199254740993, 1.50m, 0.1, true, new DateOnly(2024, 3, 15), new TimeOnly(10, 20, 30),
                new DateTimeOffset(2024, 3, 15, 10, 20, 30, TimeSpan.FromHours(2)).AddTicks(1234567), TimeSpan.FromMinutes(90),
                Guid.Parse("123e4567-e89b-12d3-a456-426614174000"), new Uri("https://example.com/?a=b#c"), new byte[] { 0, 255, 16 }, Status.InProgress));

            public static Task<string> Absent() => RunAsync(client => client.Echo.ScalarsAsync("x"));

            public static Task<string> Lists() => RunAsync(client => client.Echo.ListsAsync(
                ["a", "b c"], [1, 2], [3, 4], [5, 6], [7, 8], [Status.Todo, Status.InProgress]));

            public static Task<string> Places() => RunAsync(client => client.Echo.PlacesAsync(
                ["x y", "z"], 12, xNumber: 7, xList: ["p", "q"], flavour: "c=d", filter: new Filter { N = 1, T = "ü" }, reserved: "a/b:c?d@e,f;g$h"));

            public static void Add(IServiceCollection services) => services.AddAcmeServer().AddEcho<Handler>();

            public static void Map(WebApplication app) => app.MapAcme("/base");

            private static Task<string> RunAsync(Func<IAcmeClient, Task<string>> call) => Host.RunAsync(async http =>
            {
                using var client = new AcmeClient(new AcmeClientOptions { BaseAddress = new Uri(http.BaseAddress!, "/base/") });
                return await call(client);
            });

            private sealed class Handler : IEchoHandler
            {
                public Task<ScalarsResult> ScalarsAsync(ScalarsRequest r, CancellationToken cancellationToken) => Task.FromResult<ScalarsResult>(FormattableString.Invariant(
                    $"{r.Text} {N(r.Int)} {N(r.Long)} {N(r.Decimal)} {N(r.Double)} {N(r.Bool)} {N(r.Date?.ToString("O"))} {N(r.Time?.ToString("HH:mm:ss"))} {N(r.DateTime?.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz"))} {N(r.Duration)} {N(r.Uuid)} {N(r.Uri)} {N(r.Bytes is null ? null : Convert.ToHexString(r.Bytes))} {N(r.Status)}"));

                public Task<ListsResult> ListsAsync(ListsRequest r, CancellationToken cancellationToken) => Task.FromResult<ListsResult>(
                    $"[{string.Join(",", r.Words!)}] [{string.Join(",", r.Exploded!)}] [{string.Join(",", r.Commas!)}] [{string.Join(",", r.Spaces!)}] [{string.Join(",", r.Pipes!)}] [{string.Join(",", r.States!)}]");

                public Task<PlacesResult> PlacesAsync(PlacesRequest r, CancellationToken cancellationToken) => Task.FromResult<PlacesResult>(
                    $"[{string.Join(",", r.Items)}] {r.Number} {r.XNumber} [{string.Join(",", r.XList!)}] {r.Flavour} {{\"n\":{r.Filter!.N},\"t\":\"{r.Filter.T}\"}} {r.Reserved}");

                private static object N(object? value) => value ?? "null";
            }
        }
        """;

    public const string Bodies = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        tags: [{ name: Echo }]
        paths:
          /several:
            post:
              operationId: several
              tags: [Echo]
              requestBody: { required: true, content: { application/json: { schema: { type: integer, format: int32 } } } }
              responses:
                '200': { description: A thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                '202': { description: Later., content: { application/json: { schema: { type: integer, format: int32 } } } }
                '204': { description: Nothing. }
          /text:
            post:
              operationId: text
              tags: [Echo]
              requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
              responses:
                '200': { description: A text., content: { text/plain: { schema: { type: string } } } }
          /bytes:
            post:
              operationId: bytes
              tags: [Echo]
              requestBody: { required: true, content: { application/octet-stream: {} } }
              responses:
                '200': { description: Bytes., content: { application/octet-stream: {} } }
          /scalar:
            put:
              operationId: scalar
              tags: [Echo]
              requestBody: { content: { application/json: { schema: { type: [integer, 'null'], format: int32 } } } }
              responses:
                '200': { description: It., content: { application/json: { schema: { type: [integer, 'null'], format: int32 } } } }
          /lists:
            post:
              operationId: lists
              tags: [Echo]
              requestBody: { required: true, content: { application/json: { schema: { type: array, items: { type: [string, 'null'] } } } } }
              responses:
                2XX: { description: A map., content: { application/json: { schema: { type: object, additionalProperties: { type: array, items: { type: integer } } } } } }
          /default:
            get:
              operationId: default
              tags: [Echo]
              parameters: [{ name: fails, in: query, schema: { type: boolean } }]
              responses:
                '200': { description: A text., content: { application/json: { schema: { type: string } } } }
                default: { description: An error., content: { text/plain: { schema: { type: string } } } }
          /problem:
            post:
              operationId: problem
              tags: [Echo]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses:
                '204': { description: Done. }
        components:
          schemas:
            Thing: { type: object, required: [name], properties: { name: { type: string }, count: { type: integer, maximum: 9 } } }
        """;

    public const string BodiesUser = """
        public static class User
        {
            public static Task<string> Several() => RunAsync(async client =>
            {
                SeveralSuccess thing = await client.Echo.SeveralAsync(200);
                ApiResponse<SeveralSuccess> later = await client.Echo.SeveralWithResponseAsync(202);
                ApiResponse<SeveralSuccess> nothing = await client.Echo.SeveralWithResponseAsync(204);
                return $"200 thing {thing.Ok!.Name} | {later.StatusCode} later {later.Body.Accepted} | {nothing.StatusCode} {(nothing.Body.Ok is null && nothing.Body.Accepted is null ? "nothing" : "?")}";
            });

            public static Task<string> Text() => RunAsync(async client =>
            {
                ApiResponse<string> response = await client.Echo.TextWithResponseAsync("ü");
                return $"{response.Body}; {response.Headers["Content-Type"][0]}";
            });

            public static Task<string> Bytes() => RunAsync(async client =>
            {
                ApiResponse<Stream> response = await client.Echo.BytesWithResponseAsync(new MemoryStream([1, 2, 3]));
                return $"{response.Body.Length} bytes back, {response.Headers["Content-Type"][0]}";
            });

            public static Task<string> Scalar() => RunAsync(async client => $"{await client.Echo.ScalarAsync(41)} {(await client.Echo.ScalarAsync())?.ToString() ?? "null"}");

            public static Task<string> Lists() => RunAsync(async client =>
            {
                IReadOnlyDictionary<string, IReadOnlyList<long>> map = await client.Echo.ListsAsync(["a", null, "b"]);
                return $"{Handler.Seen} {{x=[{string.Join(",", map["x"])}]}}";
            });

            public static Task<string> Default() => RunAsync(async client =>
            {
                string text = await client.Echo.DefaultAsync();
                try
                {
                    return await client.Echo.DefaultAsync(fails: true);
                }
                catch (AcmeApiException exception)
                {
                    return $"{exception.StatusCode} {(exception.GetType() == typeof(AcmeApiException) ? "untyped" : "typed")}: {exception.RawBody} | 200 {text}";
                }
            });

            public static Task<string> Problem() => RunAsync(async client =>
            {
                await client.Echo.ProblemAsync(new Thing { Name = "n", Count = 9 });
                try
                {
                    await client.Echo.ProblemAsync(new Thing { Name = "n", Count = 10 });
                    return "let in";
                }
                catch (AcmeApiException exception)
                {
                    return $"{exception.StatusCode} {exception.Headers["Content-Type"][0]} {exception.RawBody}";
                }
            });

            public static void Add(IServiceCollection services) => services.AddAcmeServer().AddEcho<Handler>();

            public static void Map(WebApplication app)
            {
                app.MapAcme();
                app.MapAcmeFallback();
            }

            private static Task<string> RunAsync(Func<IAcmeClient, Task<string>> call) => Host.RunAsync(async http =>
            {
                using var client = new AcmeClient(new AcmeClientOptions { BaseAddress = http.BaseAddress });
                return await call(client);
            });

            private sealed class Handler : IEchoHandler
            {
                public static string Seen { get; private set; } = "";

                public Task<SeveralResult> SeveralAsync(SeveralRequest request, CancellationToken cancellationToken) => Task.FromResult(request.Body switch
                {
                    200 => SeveralResult.Ok(new Thing { Name = "t" }),
                    202 => SeveralResult.Accepted(5),
                    _ => SeveralResult.NoContent(),
                });

                public Task<TextResult> TextAsync(TextRequest request, CancellationToken cancellationToken) => Task.FromResult<TextResult>($"in: {request.Body} -> out: {request.Body}");

                public async Task<BytesResult> BytesAsync(BytesRequest request, CancellationToken cancellationToken)
                {
                    var copy = new MemoryStream();
                    await request.Body.CopyToAsync(copy, cancellationToken);
                    copy.Position = 0;
                    return BytesResult.Ok(copy);
                }

                public Task<ScalarResult> ScalarAsync(ScalarRequest request, CancellationToken cancellationToken) => Task.FromResult(ScalarResult.Ok(request.Body + 1));

                public Task<ListsResult> ListsAsync(ListsRequest request, CancellationToken cancellationToken)
                {
                    Seen = $"[{string.Join(",", request.Body.Select(item => item ?? "null"))}]";
                    return Task.FromResult(ListsResult.Success(new Dictionary<string, IReadOnlyList<long>> { ["x"] = [1, 2] }, 206));
                }

                public Task<DefaultResult> DefaultAsync(DefaultRequest request, CancellationToken cancellationToken) =>
                    Task.FromResult(request.Fails == true ? DefaultResult.Default("clash", 409) : DefaultResult.Ok("ok"));

                public Task<ProblemResult> ProblemAsync(ProblemRequest request, CancellationToken cancellationToken) => Task.FromResult(ProblemResult.NoContent());
            }
        }
        """;
}

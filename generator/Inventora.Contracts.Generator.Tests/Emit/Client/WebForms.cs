namespace Inventora.Contracts.Generator.Tests.Emit.Client;

/// <summary>A document with records that travel as fields, in forms and in queries, and C# that uses what is emitted for it.</summary>
internal static class WebForms
{
    public const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        tags: [{ name: Echo }]
        paths:
          /form:
            post:
              operationId: sendForm
              tags: [Echo]
              requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: &text
                '200': { description: What was seen., content: { text/plain: { schema: { type: string } } } }
          /optional:
            post:
              operationId: sendOptional
              tags: [Echo]
              requestBody: { content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Filter' } } } }
              responses: *text
          /either:
            post:
              operationId: sendEither
              tags: [Echo]
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Filter' } }
                  application/json: { schema: { $ref: '#/components/schemas/Filter' } }
              responses: *text
          /xml:
            post:
              operationId: sendXml
              tags: [Echo]
              requestBody: { required: true, content: { application/xml; charset=utf-8: { schema: { $ref: '#/components/schemas/Filter' } } } }
              responses:
                '200': { description: The same., content: { application/xml: { schema: { $ref: '#/components/schemas/Filter' } } } }
          /parts:
            post:
              operationId: sendParts
              tags: [Echo]
              requestBody: { required: true, content: { multipart/form-data: { schema: { type: object } } } }
              responses: *text
          /query:
            get:
              operationId: search
              tags: [Echo]
              parameters:
                - { name: deep, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Filter' } }
                - { name: flat, in: query, required: true, schema: { $ref: '#/components/schemas/Flat' } }
              responses: *text
        components:
          schemas:
            Status: { type: string, enum: [todo, in-progress, '1'] }
            Level: { type: integer, enum: [1, 2] }
            Order:
              type: object
              required: [name, count, words, note]
              properties:
                name: { type: string, maxLength: 9 }
                count: { type: integer, format: int32, maximum: 9 }
                price: { type: number, format: decimal }
                rush: { type: boolean }
                day: { type: string, format: date }
                status: { $ref: '#/components/schemas/Status' }
                level: { $ref: '#/components/schemas/Level' }
                words: { type: array, items: { type: string } }
                numbers: { type: array, items: { type: integer } }
                note: { type: [integer, 'null'] }
                memo: { type: [string, 'null'] }
                filter: { $ref: '#/components/schemas/Filter' }
                filters: { type: array, items: { $ref: '#/components/schemas/Filter' } }
                any: {}
            Filter:
              type: object
              properties:
                'a&b=c/d': { type: string }
                least: { type: integer, minimum: 1 }
            Flat:
              type: object
              required: [colour]
              properties:
                colour: { type: string }
                sizes: { type: array, items: { type: integer } }
        """;

    public const string User = """
        public static class User
        {
            private static readonly Order Full = new()
            {
                Name = "ü &=+%", Count = -5, Price = 1.50m, Rush = true, Day = new DateOnly(2024, 3, 15), Status = Status._1, Level = (Level)2,
                Words = ["a b", "", "c"], Numbers = [1, 2], Note = null, Memo = "m",
                Filter = new Filter { Least = 1 }, Filters = [new Filter { Least = 2 }, new Filter()], Any = JsonDocument.Parse("\"text\"").RootElement,
            };

            public static Task<string> Full_form() => SameAsync(Full);

            public static Task<string> Least_form() => SameAsync(new Order { Name = "", Count = 0, Words = [], Note = 7 });

            public static Task<string> Optional_form() => RunAsync(async client =>
                await client.Echo.SendOptionalAsync() + " " + await client.Echo.SendOptionalAsync(new Filter()) + " " + await client.Echo.SendOptionalAsync(new Filter { ABCD = "=&" }));

            public static Task<string> Xml() => RunAsync(async client =>
            {
                ApiResponse<string> response = await client.Echo.SendXmlWithResponseAsync("<a>ü</a>");
                return $"{response.Body} {response.Headers["Content-Type"][0]}";
            });

            public static Task<string> Parts() => RunAsync(client => client.Echo.SendPartsAsync(
                new MultipartFormDataContent { { new StringContent("x"), "text" }, { new ByteArrayContent([1, 2, 3]), "file", "a.bin" } }));

            public static Task<string> Either_as_JSON() => RunAsync(client => client.Echo.SendEitherAsync(new Filter { Least = 3 }));

            public static Task<string> Either_as_form() => PostAsync("either", "least=3&unknown=4");

            public static Task<string> Wrong_fields() => PostAsync("form", "name=n&count=many&words=w&note=&rush=yes&status=done&rush=true");

            public static Task<string> Missing_fields() => PostAsync("form", "count=1");

            public static Task<string> Broken_bounds() => PostAsync("form", "name=0123456789&count=10&note=");

            public static Task<string> Wrong_type() => PostAsync("form", "<form/>", "application/xml");

            public static Task<string> Objects_in_a_query() => RunAsync(client => client.Echo.SearchAsync(new Flat { Colour = "r&d", Sizes = [1, 2] }, new Filter { ABCD = "x=y", Least = 2 }));

            public static Task<string> Absent_objects() => RunAsync(client => client.Echo.SearchAsync(new Flat { Colour = "" }));

            public static Task<string> Wrong_objects() => GetAsync("query?deep[least]=x&colour=r");

            public static Task<string> Broken_objects() => GetAsync("query?deep[least]=0&colour=r");

            public static Task<string> Missing_objects() => GetAsync("query");

            private static Task<string> SameAsync(Order order) => RunAsync(async client =>
            {
                string seen = await client.Echo.SendFormAsync(order);
                string sent = JsonSerializer.Serialize(order);
                return seen == sent ? "same" : seen + " is not " + sent;
            });

            private static Task<string> PostAsync(string path, string text, string mediaType = "application/x-www-form-urlencoded") =>
                RunAsync((http, _) => ShowAsync(http.PostAsync(path, new StringContent(text, Encoding.UTF8, mediaType))));

            private static Task<string> GetAsync(string path) => RunAsync((http, _) => ShowAsync(http.GetAsync(path)));

            private static async Task<string> ShowAsync(Task<HttpResponseMessage> response)
            {
                string text = await (await response).Content.ReadAsStringAsync();
                return text.StartsWith('{') && text.Contains("\"detail\"") ? JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString()! : text;
            }

            private static Task<string> RunAsync(Func<IAcmeClient, Task<string>> call) => RunAsync((_, client) => call(client));

            public static void Add(IServiceCollection services) => services.AddAcmeServer().AddEcho<Handler>();

            public static void Map(WebApplication app) => app.MapAcme();

            private static Task<string> RunAsync(Func<HttpClient, IAcmeClient, Task<string>> call) => Host.RunAsync(async http =>
            {
                using var client = new AcmeClient(new AcmeClientOptions { BaseAddress = http.BaseAddress });
                return await call(http, client);
            });

            private sealed class Handler : IEchoHandler
            {
                public Task<SendFormResult> SendFormAsync(SendFormRequest request, CancellationToken cancellationToken) =>
                    Task.FromResult<SendFormResult>(JsonSerializer.Serialize(request.Body));

                public Task<SendOptionalResult> SendOptionalAsync(SendOptionalRequest request, CancellationToken cancellationToken) =>
                    Task.FromResult<SendOptionalResult>(request.Body is null ? "none" : $"[{request.Body.ABCD}]");

                public Task<SendEitherResult> SendEitherAsync(SendEitherRequest request, CancellationToken cancellationToken) =>
                    Task.FromResult<SendEitherResult>($"{request.HttpContext!.Request.ContentType} {request.Body.Least}");

                public Task<SendXmlResult> SendXmlAsync(SendXmlRequest request, CancellationToken cancellationToken) => Task.FromResult<SendXmlResult>(request.Body);

                public async Task<SendPartsResult> SendPartsAsync(SendPartsRequest request, CancellationToken cancellationToken)
                {
                    Microsoft.AspNetCore.Http.IFormCollection form = await request.HttpContext!.Request.ReadFormAsync(cancellationToken);
                    return $"{form["text"]} {form.Files[0].FileName} {form.Files[0].Length}";
                }

                public Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken) => Task.FromResult<SearchResult>(
                    $"{(request.Deep is null ? "none" : $"{request.Deep.ABCD} {request.Deep.Least}")} | {request.Flat.Colour} {string.Join(",", request.Flat.Sizes ?? [])}");
            }
        }
        """;
}

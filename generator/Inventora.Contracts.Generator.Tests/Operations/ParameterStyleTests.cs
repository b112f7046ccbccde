using System.Reflection;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Every place, style and shape of a parameter: what the client writes stands in the tables of the specification, and the server reads it.</summary>
public sealed class ParameterStyleTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        paths:
          /paths/{text}/{simple}/{label}/{labels}/{matrix}/{matrices}/{object}/{objects}/{dots}/{pairs}:
            parameters: [{ name: text, in: path, required: true, schema: { type: integer } }]
            get:
              operationId: paths
              tags: [Echo]
              parameters:
                - { name: text, in: path, required: true, style: label, schema: { type: string } }
                - { name: simple, in: path, required: true, schema: &words { type: array, items: { type: string } } }
                - { name: label, in: path, required: true, style: label, schema: *words }
                - { name: labels, in: path, required: true, style: label, explode: true, schema: *words }
                - { name: matrix, in: path, required: true, style: matrix, schema: *words }
                - { name: matrices, in: path, required: true, style: matrix, explode: true, schema: *words }
                - { name: object, in: path, required: true, schema: &colour { $ref: '#/components/schemas/Colour' } }
                - { name: objects, in: path, required: true, explode: true, schema: *colour }
                - { name: dots, in: path, required: true, style: label, explode: true, schema: *colour }
                - { name: pairs, in: path, required: true, style: matrix, explode: true, schema: *colour }
              responses: &text { '200': { description: What was seen., content: { text/plain: { schema: { type: string } } } } }
          /queries:
            get:
              operationId: queries
              tags: [Echo]
              parameters:
                - { name: exploded, in: query, schema: *words }
                - { name: commas, in: query, explode: false, schema: *words }
                - { name: spaces, in: query, style: spaceDelimited, explode: false, schema: *words }
                - { name: pipes, in: query, style: pipeDelimited, explode: false, schema: *words }
                - { name: object, in: query, explode: false, schema: *colour }
                - { name: piped, in: query, style: pipeDelimited, explode: false, schema: *colour }
                - { name: form, in: query, schema: *colour }
                - { name: deep, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Tree' } }
                - { name: json, in: query, content: { application/json: { schema: *colour } } }
                - { name: texts, in: query, content: { text/plain: { schema: { type: string } } } }
                - { name: rest, in: query, schema: { type: object, additionalProperties: { type: integer } } }
              responses: *text
          /odd:
            get:
              operationId: odd
              tags: [Echo]
              parameters:
                - { name: created, in: query, style: deepObject, schema: { anyOf: [{ type: integer }, { $ref: '#/components/schemas/Range' }] } }
                - { name: list, in: query, style: deepObject, schema: *words }
                - { name: colours, in: query, schema: { type: array, items: *colour } }
                - { name: map, in: query, style: deepObject, schema: { type: object, additionalProperties: *words } }
                - { name: any, in: query, style: deepObject, schema: {} }
              responses: *text
          /others:
            get:
              operationId: others
              tags: [Echo]
              parameters:
                - { name: X-Words, in: header, schema: *words }
                - { name: X-Object, in: header, schema: *colour }
                - { name: X-Objects, in: header, explode: true, schema: *colour }
                - { name: X-Json, in: header, content: { application/json: { schema: *colour } } }
                - { name: words, in: cookie, schema: *words }
                - { name: object, in: cookie, explode: false, schema: *colour }
                - { name: form, in: cookie, schema: { $ref: '#/components/schemas/Range' } }
              responses: *text
        components:
          schemas:
            Colour: { type: object, required: [R], properties: { R: { type: integer, maximum: 255 }, name: { type: string } } }
            Range: { type: object, properties: { gt: { type: integer }, lt: { type: string } } }
            Tree:
              type: object
              required: [name]
              properties:
                name: { type: string }
                sizes: { type: array, items: { type: integer } }
                inner: { $ref: '#/components/schemas/Tree' }
                children: { type: array, items: { $ref: '#/components/schemas/Tree' } }
        """;

    private const string User = """"
        public static class User
        {
            private static readonly Colour Red = new() { R = 100, Name = "a,b=c;d.e f" };

            public static void Add(IServiceCollection services) => services.AddAcmeServer().AddEcho<Handler>();

            public static void Map(WebApplication app) => app.MapAcme();

            public static Task<string> Paths() => RunAsync(client => client.Echo.PathsAsync(
                "x y", ["a", "b,c"], ["a", "b,c"], ["a", "b"], ["a", "b,c"], ["a", "b;c"], Red, Red, new Colour { R = 1, Name = "n" }, Red));

            public static Task<string> Queries() => RunAsync(client => client.Echo.QueriesAsync(
                ["a", "b,c"], ["a", "b,c"], ["a", "b"], ["a", "b"], Red, new Colour { R = 1, Name = "x y" }, new Colour { R = 7 },
                new Tree { Name = "top", Sizes = [1, 2], Inner = new Tree { Name = "in" }, Children = [new Tree { Name = "c1" }, new Tree { Name = "c2", Sizes = [3] }] },
                Red, "p&q", new Dictionary<string, long> { ["one"] = 1 }));

            public static Task<string> Odd() => RunAsync(async client =>
                await client.Echo.OddAsync(5, ["a", "b"], [Red, new Colour { R = 2 }], new Dictionary<string, IReadOnlyList<string>> { ["k"] = ["v", "w"] }, JsonDocument.Parse("""{"a":[1,"x"],"b":{"c":true}}""").RootElement)
                + " ## " + await client.Echo.OddAsync(new Range { Gt = 3, Lt = "12" }));

            public static Task<string> Others() => RunAsync(client => client.Echo.OthersAsync(["a", "b"], new Colour { R = 3, Name = "n" }, new Colour { R = 4, Name = "m" }, Red, ["c", "d"], new Colour { R = 5, Name = "k" }, new Range { Gt = 1, Lt = "x" }));

            public static Task<string> Nothing() => RunAsync(async client => await client.Echo.QueriesAsync() + await client.Echo.OddAsync() + await client.Echo.OthersAsync());

            public static Task<string> Tolerant() => Host.RunAsync(http => Host.ShowAsync(http.GetAsync("queries?commas=a&deep[name]=n&deep[sizes]=1&deep[sizes][1]=2&deep[inner][name]=i")));

            public static Task<string> Wrong() => Host.RunAsync(http => Host.ShowAsync(http.GetAsync("queries?deep[sizes][]=x&deep[inner][sizes]=y&R=many&object=R,256")));

            private static Task<string> RunAsync(Func<IAcmeClient, Task<string>> call) => Host.RunAsync(async http =>
            {
                using var client = new AcmeClient(new AcmeClientOptions { BaseAddress = http.BaseAddress });
                return await call(client);
            });

            private sealed class Handler : IEchoHandler
            {
                public Task<PathsResult> PathsAsync(PathsRequest r, CancellationToken cancellationToken) => Task.FromResult<PathsResult>(
                    $"{Target(r.HttpContext!)}\n{r.Text} {W(r.Simple)} {W(r.Label)} {W(r.Labels)} {W(r.Matrix)} {W(r.Matrices)} {J(r.Object)} {J(r.Objects)} {J(r.Dots)} {J(r.Pairs)}");

                public Task<QueriesResult> QueriesAsync(QueriesRequest r, CancellationToken cancellationToken) => Task.FromResult<QueriesResult>(
                    $"{Target(r.HttpContext!)}\n{W(r.Exploded)} {W(r.Commas)} {W(r.Spaces)} {W(r.Pipes)} {J(r.Object)} {J(r.Piped)} {J(r.Form)} {J(r.Deep)} {J(r.Json)} {r.Texts} {J(r.Rest)}");

                public Task<OddResult> OddAsync(OddRequest r, CancellationToken cancellationToken) => Task.FromResult<OddResult>(
                    $"{Target(r.HttpContext!)}\n{J(r.Created)} {W(r.List)} {J(r.Colours)} {J(r.Map)} {J(r.Any)}");

                public Task<OthersResult> OthersAsync(OthersRequest r, CancellationToken cancellationToken) => Task.FromResult<OthersResult>(
                    $"{string.Join(" | ", r.HttpContext!.Request.Headers.Where(h => h.Key.StartsWith("X-") || h.Key == "Cookie").OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => h.Key + ": " + h.Value))}\n{W(r.XWords)} {J(r.XObject)} {J(r.XObjects)} {J(r.XJson)} {W(r.Words)} {J(r.Object)} {J(r.Form)}");

                private static string Target(Microsoft.AspNetCore.Http.HttpContext context) => context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;

                private static string W(IReadOnlyList<string>? words) => words is null ? "-" : $"[{string.Join("|", words)}]";

                private static string J<T>(T? value) => value is null ? "-" : JsonSerializer.Serialize(value);
            }
        }
        """";

    private static readonly Lazy<Assembly> Echo = new(() => WebProgram.Compile(Document, User.Replace("Range", "Acme.Api.Range")));

    private const string Red = "{\"R\":100,\"name\":\"a,b=c;d.e f\"}";

    [Theory]
    [InlineData(
        "Paths",
        "/paths/.x%20y/a,b%2Cc/.a,b%2Cc/.a.b/;matrix=a,b%2Cc/;matrices=a;matrices=b%3Bc/R,100,name,a%2Cb%3Dc%3Bd.e%20f/R=100,name=a%2Cb%3Dc%3Bd.e%20f/.R=1.name=n/;R=100;name=a%2Cb%3Dc%3Bd.e%20f\n"
        + $"x y [a|b,c] [a|b,c] [a|b] [a|b,c] [a|b;c] {Red} {Red} {{\"R\":1,\"name\":\"n\"}} {Red}")]
    [InlineData(
        "Queries",
        "/queries?exploded=a&exploded=b%2Cc&commas=a,b%2Cc&spaces=a%20b&pipes=a%7Cb&object=R,100,name,a%2Cb%3Dc%3Bd.e%20f&piped=R%7C1%7Cname%7Cx%20y&R=7"
        + "&deep%5Bname%5D=top&deep%5Bsizes%5D%5B%5D=1&deep%5Bsizes%5D%5B%5D=2&deep%5Binner%5D%5Bname%5D=in&deep%5Bchildren%5D%5B0%5D%5Bname%5D=c1&deep%5Bchildren%5D%5B1%5D%5Bname%5D=c2&deep%5Bchildren%5D%5B1%5D%5Bsizes%5D%5B%5D=3"
        + "&json=%7B%22R%22%3A100%2C%22name%22%3A%22a%2Cb%3Dc%3Bd.e%20f%22%7D&texts=p%26q&one=1\n"
        + $"[a|b,c] [a|b,c] [a|b] [a|b] {Red} {{\"R\":1,\"name\":\"x y\"}} {{\"R\":7}} "
        + "{\"name\":\"top\",\"sizes\":[1,2],\"inner\":{\"name\":\"in\"},\"children\":[{\"name\":\"c1\"},{\"name\":\"c2\",\"sizes\":[3]}]} " + Red + " p&q {\"one\":1}")]
    [InlineData(
        "Odd",
        "/odd?created=5&list%5B%5D=a&list%5B%5D=b&colours=%7B%22R%22%3A100%2C%22name%22%3A%22a%2Cb%3Dc%3Bd.e%20f%22%7D&colours=%7B%22R%22%3A2%7D&map%5Bk%5D%5B%5D=v&map%5Bk%5D%5B%5D=w&any%5Ba%5D%5B%5D=1&any%5Ba%5D%5B%5D=x&any%5Bb%5D%5Bc%5D=true\n"
        + $"5 [a|b] [{Red},{{\"R\":2}}] {{\"k\":[\"v\",\"w\"]}} {{\"a\":[1,\"x\"],\"b\":{{\"c\":true}}}}"
        + " ## /odd?created%5Bgt%5D=3&created%5Blt%5D=12\n{\"gt\":3,\"lt\":\"12\"} - - - -")]
    [InlineData(
        "Others",
        "Cookie: words=c%2Cd; object=R%2C5%2Cname%2Ck; gt=1; lt=x | X-Json: " + Red + " | X-Object: R,3,name,n | X-Objects: R=4,name=m | X-Words: a,b\n"
        + "[a|b] {\"R\":3,\"name\":\"n\"} {\"R\":4,\"name\":\"m\"} " + Red + " [c|d] {\"R\":5,\"name\":\"k\"} {\"gt\":1,\"lt\":\"x\"}")]
    [InlineData("Nothing", "/queries\n- - - - - - - - -  -/odd\n- - - - -\n- - - - - - -")]
    [InlineData(
        "Tolerant",
        "200 text/plain; charset=utf-8 /queries?commas=a&deep[name]=n&deep[sizes]=1&deep[sizes][1]=2&deep[inner][name]=i\n- [a] - - - - - {\"name\":\"n\",\"sizes\":[1,2],\"inner\":{\"name\":\"i\"}} -  -")]
    public async Task A_parameter_stands_there_as_specified_and_arrives(string method, string seen) => (await WebProgram.RunAsync(Echo.Value, method)).Should().Be(seen);

    [Fact]
    public async Task Wrong_parts_are_named() => (await WebProgram.RunAsync(Echo.Value, "Wrong")).Should().StartWith("400 ")
        .And.ContainAll("deep[sizes]: expected an integer, seen 'x'.", "deep[inner][sizes]: expected an integer, seen 'y'.", "R: expected an integer, seen 'many'.", "object/R: expected at most 255, seen 256.");
}

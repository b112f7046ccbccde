using System.Reflection;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Multipart bodies, several forms of one body, several answers, declared headers, and values that come one after another: from the client to the server and back.</summary>
public sealed class BodyTests
{
    private const string User = """"
        public static class User
        {
            public static void Add(IServiceCollection services) => services.AddAcmeServer().AddEcho<Handler>();

            public static void Map(WebApplication app) => app.MapAcme();

            private static FilePart File(string text, string name, string? type = null) => FilePart.FromBytes(Encoding.UTF8.GetBytes(text), name, type);

            private static UploadParts Full => new()
            {
                File = File("bytes", "ü \"1\".bin", "application/x-thing"), Pictures = [File("one", "1.png"), File("two", "2.png", "image/jpeg")],
                Meta = new Thing { Name = "m" }, Count = 3, Words = ["a", "b"], Kind = Kind.AB, Icon = File("<svg/>", "i.svg"),
            };

            public static Task<string> Parts() => RunAsync(client => client.Echo.UploadAsync(Full));

            public static Task<string> Least_parts() => RunAsync(client => client.Echo.UploadAsync(new() { File = File("", "f"), Meta = new Thing { Name = "m" }, Count = 0 }));

            public static Task<string> Wrong_parts() => Host.RunAsync(http => Host.ShowAsync(http.PostAsync("parts", new MultipartFormDataContent { { new StringContent("10"), "count" }, { new StringContent("{}"), "meta" } })));

            public static Task<string> Broken_parts() => RunAsync(client => client.Echo.UploadAsync(Full with { Count = 10 }));

            public static Task<string> Forms() => RunAsync(async client => string.Join(" | ", new[]
            {
                await client.Echo.FormsAsync(new Thing { Name = "j" }),
                await client.Echo.FormsAsync(new Thing { Name = "f" }, "application/x-www-form-urlencoded"),
                await client.Echo.FormsAsync(new FormsBody { Name = null }),
                await client.Echo.FormsAsync("<a/>"),
                await client.Echo.FormsAsync(new MemoryStream([1, 2, 3]), "image/gif"),
            }));

            public static Task<string> Unknown_form() => Host.RunAsync(http => Host.ShowAsync(http.PostAsync("forms", new StringContent("a", Encoding.UTF8, "text/plain"))));

            public static Task<string> Deep() => RunAsync(client => client.Echo.DeepAsync(new DeepBody { Thing = new Thing { Name = "n", Size = 2 }, Words = ["a", "b"], Map = new Dictionary<string, long> { ["k"] = 1 } }));

            public static Task<string> Answers() => RunAsync(async client =>
            {
                var seen = new List<string>();
                foreach (string want in new[] { "json", "csv", "bytes", "later", "none", "wrong", "worse" })
                {
                    try
                    {
                        AnswersSuccess answer = await client.Echo.AnswersAsync(want);
                        seen.Add(answer.Match(thing => thing.Name, text => text, bytes => new StreamReader(bytes).ReadToEnd(), number => number.ToString(), () => "nothing"));
                    }
                    catch (AcmeApiException<Thing> exception)
                    {
                        seen.Add($"{exception.StatusCode} {exception.Error.Name}");
                    }
                    catch (AcmeApiException<long> exception)
                    {
                        seen.Add($"{exception.StatusCode} {exception.Error}");
                    }
                }

                return string.Join(" ", seen);
            });

            public static Task<string> Headers() => RunAsync(async client =>
            {
                ApiResponse<Thing, HeadersHeaders> answer = await client.Echo.HeadersWithResponseAsync();
                ApiHeaderResponse<LookHeaders> look = await client.Echo.LookWithResponseAsync();
                return $"{answer.Body.Name} {answer.DeclaredHeaders.ETag} {answer.DeclaredHeaders.XRate} {string.Join(",", answer.DeclaredHeaders.XKinds!)} {answer.DeclaredHeaders.RetryAfter?.ToString() ?? "-"} {answer.Headers["X-Own"][0]} {look.DeclaredHeaders.ETag}";
            });

            public static Task<string> Events() => RunAsync(async client =>
            {
                var seen = new List<string> { (await client.Echo.ChatAsync("whole")).Name };
                await foreach (ServerSentEvent<Thing> one in client.Echo.ChatStreamAsync("stream"))
                {
                    seen.Add($"{one.EventType}:{one.Id}:{one.Data.Name}:{one.Data.Size}");
                    if (one.Data.Size == 2)
                    {
                        break;
                    }
                }

                await Handler.Left.Task.WaitAsync(TimeSpan.FromSeconds(20));
                try
                {
                    await foreach (ServerSentEvent<Thing> _ in client.Echo.ChatStreamAsync("refuse"))
                    {
                    }
                }
                catch (AcmeApiException<Thing> exception)
                {
                    seen.Add($"{exception.StatusCode} {exception.Error.Name}");
                }

                return string.Join(" ", seen);
            });

            public static Task<string> Raw_events() => ReadAsync("\uFEFF: hello\r\n\r\ndata: {\"name\":\r\ndata:\"a\"}\r\n\r\nevent:tick\rid: 7\rdata: {\"name\":\"b\"}\r\r\ndata:\n\nretry: 5\ndata: {\"name\":\"c\"}\n\ndata: [DONE]\n\ndata: {\"name\":\"d\"}\n\n".Replace("data:\n\n", ""));

            private static async Task<string> ReadAsync(string text)
            {
                using var client = new AcmeClient(new HttpClient(new Answer(text)) { BaseAddress = new Uri("http://acme.test") });
                var seen = new List<string>();
                await foreach (ServerSentEvent<Thing> one in client.Echo.ChatStreamAsync(""))
                {
                    seen.Add($"{one.EventType}/{one.Id}/{one.Data.Name}/{one.Retry?.TotalMilliseconds}");
                }

                return string.Join(" ", seen);
            }

            private sealed class Answer(string text) : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "text/event-stream") });
            }

            public static Task<string> Lines() => RunAsync(async client =>
            {
                var seen = new List<string>();
                await foreach (Thing thing in client.Echo.LinesAsync(Things()))
                {
                    seen.Add(thing.Name);
                }

                return string.Join(" ", seen);
            });

            private static async IAsyncEnumerable<Thing> Things()
            {
                yield return new Thing { Name = "one\nline" };
                yield return new Thing { Name = "two" };
            }

            private static Task<string> RunAsync(Func<IAcmeClient, Task<string>> call) => Host.RunAsync(async http =>
            {
                using var client = new AcmeClient(new AcmeClientOptions { BaseAddress = http.BaseAddress });
                try
                {
                    return await call(client);
                }
                catch (AcmeApiException exception)
                {
                    return exception.RawBody;
                }
            });

            private sealed class Handler : IEchoHandler
            {
                public static TaskCompletionSource Left { get; } = new();

                public async Task<UploadResult> UploadAsync(UploadRequest request, CancellationToken cancellationToken)
                {
                    UploadParts body = request.Body;
                    var all = new List<FilePart> { body.File };
                    all.AddRange(body.Pictures ?? []);
                    if (body.Icon is { } icon)
                    {
                        all.Add(icon);
                    }

                    string files = "";
                    foreach (FilePart file in all)
                    {
                        files += $"{file.FileName}|{file.ContentType}|{await new StreamReader(file.Content).ReadToEndAsync(cancellationToken)} ";
                    }

                    return $"{files}{body.Meta.Name} {body.Count} {(body.Words is null ? "-" : string.Join(",", body.Words))} {body.Kind?.ToString() ?? "-"} {body.Note ?? "-"}";
                }

                public async Task<FormsResult> FormsAsync(FormsRequest r, CancellationToken cancellationToken)
                {
                    var copy = new MemoryStream();
                    if (r.BytesBody is { } bytes)
                    {
                        await bytes.CopyToAsync(copy, cancellationToken);
                    }

                    return $"{r.HttpContext!.Request.ContentType} {r.Body?.Name ?? "-"} {(r.JsonBody is null ? "-" : r.JsonBody.Name.IsPresent ? "null" : "absent")} {r.TextBody ?? "-"} {copy.Length}";
                }

                public async Task<DeepResult> DeepAsync(DeepRequest r, CancellationToken cancellationToken) =>
                    $"{r.Body.Thing!.Name} {r.Body.Thing.Size} {string.Join(",", r.Body.Words!)} {r.Body.Map!["k"]}";

                public Task<AnswersResult> AnswersAsync(AnswersRequest request, CancellationToken cancellationToken) => Task.FromResult(request.Want switch
                {
                    "json" => AnswersResult.Ok(new Thing { Name = "thing" }),
                    "csv" => AnswersResult.Ok("c,s,v"),
                    "bytes" => AnswersResult.Ok(new MemoryStream(Encoding.UTF8.GetBytes("raw"))),
                    "later" => AnswersResult.Accepted(5),
                    "none" => AnswersResult.NoContent(),
                    "wrong" => AnswersResult.ClientError(new Thing { Name = "w" }, 418),
                    _ => AnswersResult.Default(7, 500),
                });

                public async Task<HeadersResult> HeadersAsync(HeadersRequest request, CancellationToken cancellationToken)
                {
                    HeadersResult result = HeadersResult.Ok(new Thing { Name = "n" }, "\"e\"", xRate: 5, xKinds: [Kind.AB, Kind.C]);
                    result.Headers["X-Own"] = "own";
                    return result;
                }

                public async Task<LookResult> LookAsync(LookRequest request, CancellationToken cancellationToken) => LookResult.Ok("\"h\"");

                public async Task<ChatResult> ChatAsync(ChatRequest request, CancellationToken cancellationToken) => request.Body switch
                {
                    "stream" => ChatResult.Ok(Things(cancellationToken)),
                    "refuse" => ChatResult.BadRequest(new Thing { Name = "no" }),
                    _ => ChatResult.Ok(new Thing { Name = "whole" }),
                };

                private static async IAsyncEnumerable<ServerSentEvent<Thing>> Things([EnumeratorCancellation] CancellationToken cancellationToken)
                {
                    try
                    {
                        yield return new ServerSentEvent<Thing>(new Thing { Name = "a\nb", Size = 1 }) { EventType = "e", Id = "1" };
                        yield return new ServerSentEvent<Thing>(new Thing { Name = "c", Size = 2 });
                        await Task.Delay(Timeout.Infinite, cancellationToken);
                    }
                    finally
                    {
                        Left.TrySetResult();
                    }
                }

                public async Task<LinesResult> LinesAsync(LinesRequest request, CancellationToken cancellationToken) => LinesResult.Ok(Echoed(request.Body));

                private static async IAsyncEnumerable<Thing> Echoed(IAsyncEnumerable<Thing> things)
                {
                    await foreach (Thing thing in things)
                    {
                        yield return thing with { Name = thing.Name.ToUpperInvariant() };
                    }
                }
            }
        }
        """";

    private static readonly Lazy<Assembly> Echo = new(() => WebProgram.Compile(BodyDocument.Text, User));

    [Fact]
    public void Types_with_bounds_in_parts_have_their_checks() => GeneratorHarness.Run(
        """
        openapi: 3.1.0
        info: { title: Acme, version: '1' }
        paths:
          /a:
            post:
              operationId: a
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { one: { oneOf: [{ type: string }, { $ref: '#/components/schemas/B' }] }, two: { $ref: '#/components/schemas/B' } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            B: { type: object, required: [name], properties: { name: { type: string, minLength: 1 } } }
        """,
        new HarnessOptions { Emit = HarnessOptions.AllParts }).Sources.Keys.Should().Contain(name => name.EndsWith(".B.Validator.g.cs", StringComparison.Ordinal));

    [Theory]
    [InlineData("Parts", "ü %221%22.bin|application/x-thing|bytes 1.png|image/png|one 2.png|image/jpeg|two i.svg|image/svg+xml|<svg/> m 3 a,b AB -")]
    [InlineData("Least_parts", "f|application/octet-stream| m 0 - - -")]
    [InlineData("Forms", "application/json j - - 0 | application/x-www-form-urlencoded f - - 0 | application/merge-patch+json - null - 0 | application/xml; charset=utf-8 - - <a/> 0 | image/gif - - - 3")]
    [InlineData("Deep", "n 2 a,b 1")]
    [InlineData("Answers", "thing c,s,v raw 5 nothing 418 w 500 7")]
    [InlineData("Headers", "n \"e\" 5 AB,C - own \"h\"")]
    [InlineData("Events", "whole e:1:a\nb:1 :1:c:2 400 no")]
    [InlineData("Raw_events", "//a/ tick/7/b/ /7/c/5")]
    [InlineData("Lines", "ONE\nLINE TWO")]
    public async Task A_body_arrives_as_it_was_sent(string method, string seen) => (await WebProgram.RunAsync(Echo.Value, method)).Should().Be(seen);

    [Theory]
    [InlineData("Wrong_parts", "/file: expected one file, seen none. /meta: expected JSON as documented, seen '{}'.")]
    [InlineData("Broken_parts", "/count: expected at most 9, seen 10.")]
    [InlineData("Unknown_form", "415 ")]
    public async Task A_body_that_breaks_the_contract_is_refused(string method, string seen) => (await WebProgram.RunAsync(Echo.Value, method)).Should().Contain(seen);
}

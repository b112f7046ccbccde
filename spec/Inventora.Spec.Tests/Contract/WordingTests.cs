using System.Text.Json.Nodes;

namespace Inventora.Spec.Tests.Contract;

public sealed class WordingTests
{
    private const int RunLength = 8;

    [Fact]
    public void Every_operation_has_a_summary_and_a_description() =>
        TheContract.Document.Operations
            .Where(operation => !HasText(operation.JsonPointer + "/summary") || !HasText(operation.JsonPointer + "/description"))
            .Should().BeEmpty();

    [Fact]
    public void Every_response_and_every_request_body_has_a_description() =>
        TheContract.Document.Operations
            .SelectMany(operation => operation.Responses.Select(response => response.JsonPointer).Append(operation.JsonPointer + "/requestBody"))
            .Where(place => TheContract.Document.TryResolve(place, out _))
            .Where(place => !HasText(TheContract.Document.Follow(place) + "/description"))
            .Should().BeEmpty();

    [Fact]
    public void Every_parameter_has_a_description() =>
        TheContract.NamesAt("/components/parameters").Select(name => $"/components/parameters/{name}")
            .Concat(["/paths/~1tasks/get/parameters/2", "/paths/~1tasks/get/parameters/3"])
            .Where(parameter => !HasText(parameter + "/description"))
            .Should().BeEmpty();

    [Fact]
    public void Every_schema_and_every_property_has_a_description() =>
        TheContract.SchemaNames.Select(name => $"/components/schemas/{name}")
            .SelectMany(schema => TheContract.At(schema).AsObject().ContainsKey("properties")
                ? TheContract.NamesAt(schema + "/properties").Select(name => JsonPointers.Append(schema + "/properties", name)).Prepend(schema)
                : [schema])
            .Where(place => !HasText(place + "/description"))
            .Should().BeEmpty();

    [Fact]
    public void Every_tag_server_security_scheme_and_example_is_described() =>
        Enumerable.Range(0, 4).Select(index => $"/tags/{index}/description")
            .Append("/servers/0/description")
            .Concat(TheContract.NamesAt("/components/securitySchemes").Select(name => $"/components/securitySchemes/{name}/description"))
            .Concat(TheContract.NamesAt("/components/examples").Select(name => $"/components/examples/{name}/summary"))
            .Where(place => !HasText(place))
            .Should().BeEmpty();

    [Fact]
    public void A_summary_is_one_line_without_a_full_stop() =>
        TheContract.Document.Operations
            .Select(operation => TheContract.At(operation.JsonPointer + "/summary").GetValue<string>())
            .Should().OnlyContain(summary => summary.Length <= 50 && !summary.Contains('\n') && !summary.EndsWith('.'));

    [Fact]
    public void No_description_has_a_sentence_of_the_documentation()
    {
        Assert.SkipUnless(Documentation.Path is not null, "The API's documentation is not on this machine (INVENTORA_SHARED or ../shared).");
        var theirs = Runs(File.ReadAllText(Documentation.Path!)).ToHashSet();

        var copied = Texts("", TheContract.Document.Root)
            .SelectMany(text => Runs(text.Text).Where(theirs.Contains).Select(run => $"{text.Pointer}: {run}"));

        theirs.Should().NotBeEmpty();
        copied.Should().BeEmpty();
    }

    private static bool HasText(string pointer) =>
        TheContract.Document.TryResolve(pointer, out var node) && node is JsonValue value && !string.IsNullOrWhiteSpace(value.GetValue<string>());

    private static IEnumerable<string> Runs(string text)
    {
        var words = Documentation.Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1))
            .Select(start => string.Join(' ', words.AsSpan(start, RunLength).ToArray()));
    }

    private static IEnumerable<(string Pointer, string Text)> Texts(string pointer, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member =>
            member is { Key: "description" or "summary", Value: JsonValue value } && value.TryGetValue<string>(out var text)
                ? [(JsonPointers.Append(pointer, member.Key), text)]
                : Texts(JsonPointers.Append(pointer, member.Key), member.Value)),
        JsonArray items => items.SelectMany((item, index) => Texts(JsonPointers.Append(pointer, index), item)),
        _ => [],
    };
}

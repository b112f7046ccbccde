using System.Text.Json.Nodes;
using NJsonSchema;

namespace Inventora.Conformance.Tests.Runner.Reports;

public sealed class ReportSchemaTests
{
    private static readonly string SchemaText = File.ReadAllText(RepositoryFolder.Find("conformance-tests", "report.schema.json"));

    [Fact]
    public async Task Every_report_is_valid()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText);

        foreach (var report in new[] { SampleReports.Broken, SampleReports.Clean, SampleReports.Unreachable })
        {
            schema.Validate(report.ToJson()).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task A_report_with_a_member_more_or_less_or_of_another_type_is_not_valid()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText);
        var places = Objects(ReportJson.Node(SampleReports.Broken)).Count();
        for (var place = 0; place < places; place++)
        {
            foreach (var change in new Action<JsonObject>[] { Add, RemoveFirst, Retype })
            {
                var report = ReportJson.Node(SampleReports.Broken);
                change(Objects(report).ElementAt(place));
                schema.Validate(report.ToJsonString()).Should().NotBeEmpty("{0} at {1}", change.Method.Name, place);
            }
        }
    }

    [Fact]
    public void Every_member_is_required_so_that_a_reader_can_rely_on_it()
    {
        var schemas = Objects(JsonNode.Parse(SchemaText)!).Where(node => node["properties"] is JsonObject && node["required"] is JsonArray).ToArray();

        schemas.Should().HaveCountGreaterThan(5);
        foreach (var schema in schemas)
        {
            schema["required"]!.AsArray().Select(name => (string)name!).Should().Equal(schema["properties"]!.AsObject().Select(property => property.Key));
            ((bool)schema["additionalProperties"]!).Should().BeFalse();
        }
    }

    private static void Add(JsonObject place) => place["unheardOf"] = 1;

    private static void RemoveFirst(JsonObject place) => place.RemoveAt(0);

    private static void Retype(JsonObject place) => place[place.First().Key] = new JsonObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}

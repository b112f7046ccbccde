using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;

namespace Inventora.Contracts.Generator.Tests.Parsing;

/// <summary>A document that was parsed without the compiler, for tests of decisions.</summary>
public sealed class ParsedDocument
{
    private const string Path = "/project/acme.yaml";

    private ParsedDocument(ContractModel model, IReadOnlyList<Finding> findings)
    {
        Model = model;
        Findings = findings;
    }

    public ContractModel Model { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The ids of all findings.</summary>
    public IEnumerable<string> Rules => Findings.Select(finding => finding.Rule.Id);

    public IReadOnlyList<OperationModel> Operations => [.. Model.Tags.SelectMany(tag => tag.Operations)];

    public static ParsedDocument Parse(string document, bool hasOpenEnums = false)
    {
        EmissionModel emission = new("acme.yaml", "Acme", "AcmeClient", "Acme", "Acme", ContractParts.Models | ContractParts.Client | ContractParts.Server, false);
        FindingCollector findings = new(Path);
        ReadDocument? read = DocumentReader.Read(document, findings, CancellationToken.None);
        read.Should().NotBeNull(string.Join('\n', findings.ToEquatableArray().Select(finding => finding.ToDiagnostic())));
        ContractModel model = ContractParser.Parse(read!, new ContractSettings(Path, emission, hasOpenEnums, default), findings, CancellationToken.None);
        return new ParsedDocument(model, [.. findings.ToEquatableArray()]);
    }

    /// <summary>A document of 3.1 with these schemas, each a line such as <c>Order: {type: object}</c>.</summary>
    public static ParsedDocument Schemas(params string[] lines) => Versioned("3.1.1", lines);

    /// <summary>A document of another version with these schemas.</summary>
    public static ParsedDocument Versioned(string version, params string[] lines)
    {
        string schemas = string.Join('\n', lines.SelectMany(line => line.Split('\n')).Select(line => "    " + line));
        return Parse($"openapi: {version}\ninfo: {{title: Acme, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}\n");
    }

    /// <summary>A document of 3.1 with one operation, its keys in flow style, one a line.</summary>
    public static ParsedDocument Operation(string path, string method, params string[] lines)
    {
        string keys = string.Join('\n', lines.Select(line => "      " + line));
        return Parse($"openapi: 3.1.1\ninfo: {{title: Acme, version: '1'}}\npaths:\n  '{path}':\n    {method}:\n{keys}\n");
    }

    public RecordModel Record(string name) => Model.Types.OfType<RecordModel>().Single(type => type.Name == name);

    public EnumModel Enum(string name) => Model.Types.OfType<EnumModel>().Single(type => type.Name == name);

    /// <summary>The type of a property of a record, by its name in JSON.</summary>
    public TypeUse Type(string record, string property) => Property(record, property).Type;

    public PropertyModel Property(string record, string property) => Record(record).Properties.Single(candidate => candidate.JsonName == property);
}

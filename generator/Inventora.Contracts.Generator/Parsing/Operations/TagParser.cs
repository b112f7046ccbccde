using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Groups operations by their first tag.</summary>
public sealed class TagParser(ParsingContext context, NameScope types)
{
    private readonly NameScope names = new([.. ReservedNames.ClientMembers, context.Settings.Emission.ClientName, "I" + context.Settings.Emission.ClientName]);

    /// <summary>The tag of an operation: its first one, or else the first word of its path.</summary>
    public static string TagOf(OpenApiOperation operation, string path)
    {
        string? tag = operation.Tags?.Select(reference => reference.Reference.Id).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
        string? segment = path.Split('?', '#')[0].Split(['/'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part[0] != '{');
        return tag ?? (segment is null || WordCasing.ToPascalCase(segment).Length == 0 ? "Default" : segment);
    }

    /// <summary>The tags that have operations: declared ones first, in the document's order.</summary>
    public IReadOnlyList<TagModel> Parse(IEnumerable<(string Tag, OperationModel Operation)> operations)
    {
        OpenApiTag[] declared = [.. context.Document.Tags ?? Enumerable.Empty<OpenApiTag>()];
        (string Tag, OperationModel Operation)[] all = [.. operations];
        IEnumerable<string> order = declared.Select(tag => tag.Name ?? string.Empty).Concat(all.Where(entry => !entry.Operation.IsHook).Select(entry => entry.Tag)).Distinct(StringComparer.Ordinal);
        ILookup<string, OperationModel> called = all.Where(entry => !entry.Operation.IsHook).ToLookup(entry => entry.Tag, entry => entry.Operation, StringComparer.Ordinal);
        ILookup<string, OperationModel> hooks = all.Where(entry => entry.Operation.IsHook).ToLookup(entry => entry.Tag, entry => entry.Operation, StringComparer.Ordinal);
        (string Source, bool IsHook)[] found = [.. order.Where(called.Contains).Select(tag => (tag, false)), .. hooks.Select(group => (group.Key, true))];
        IReadOnlyList<string> claimed = names.ClaimAll([.. found.Select(tag => Identifiers.Pascal(tag.Source, "Default")).Select(name => new[] { name, name + "Tag" })]);
        return [.. found.Select((tag, index) => new TagModel(
            Outline(claimed[index], tag.Source, declared.FirstOrDefault(other => other.Name == tag.Source && !tag.IsHook)?.Description, tag.IsHook),
            (tag.IsHook ? hooks : called)[tag.Source].ToEquatableArray()))];
    }

    /// <summary>A tag keeps its name beside schemas that are called like its own types.</summary>
    private TagOutline Outline(string name, string sourceName, string? description, bool isHook) => new(
        name,
        sourceName,
        types.Claim($"I{name}Handler", $"I{name}TagHandler"),
        types.Claim($"I{name}Client", $"I{name}TagClient"),
        types.Claim($"{name}Client", $"{name}TagClient"),
        types.Claim($"{name}Endpoints", $"{name}TagEndpoints"),
        description,
        isHook);
}

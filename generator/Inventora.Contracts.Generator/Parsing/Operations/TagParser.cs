using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing.Naming;
using Inventora.Contracts.Generator.Support;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Groups operations by their first tag.</summary>
public sealed class TagParser(ParsingContext context, NameScope types)
{
    private readonly NameScope names = new(ReservedNames.ClientMembers);

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
        List<TagModel> tags = [];
        foreach (string sourceName in order)
        {
            OperationModel[] own = [.. all.Where(entry => entry.Tag == sourceName && !entry.Operation.IsHook).Select(entry => entry.Operation)];
            if (own.Length > 0)
            {
                string? description = declared.FirstOrDefault(tag => tag.Name == sourceName)?.Description;
                tags.Add(new TagModel(Name(sourceName, description), own.ToEquatableArray()));
            }
        }

        foreach (IGrouping<string, OperationModel> hooks in all.Where(entry => entry.Operation.IsHook).GroupBy(entry => entry.Tag, entry => entry.Operation))
        {
            tags.Add(new TagModel(Name(hooks.Key, null) with { IsHook = true }, hooks.ToEquatableArray()));
        }

        return tags;
    }

    private TagOutline Name(string sourceName, string? description)
    {
        string preferred = Identifiers.Pascal(sourceName, "Default");
        string name = names.Claim(candidate => names.IsFree(candidate) && AllOf(candidate).All(types.IsFree), preferred, preferred + "Tag");
        foreach (string emitted in AllOf(name))
        {
            types.TryClaim(emitted);
        }

        return new TagOutline(name, sourceName, $"I{name}Handler", $"I{name}Client", $"{name}Client", description);
    }

    private static string[] AllOf(string name) => [$"I{name}Handler", $"I{name}Client", $"{name}Client", $"{name}Endpoints"];
}

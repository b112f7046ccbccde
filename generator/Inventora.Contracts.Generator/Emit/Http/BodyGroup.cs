using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Http;

/// <summary>The forms of a request's body that have one C# type.</summary>
/// <param name="Name">The C# name of the property: <c>Body</c> for the first, <c>TextBody</c>, <c>BytesBody</c> and so on for the others.</param>
/// <param name="Forms">One content for each way in which it is written, the preferred first.</param>
/// <param name="MediaTypes">All media types of each of the ways.</param>
public sealed record BodyGroup(string Name, IReadOnlyList<ContentModel> Forms, IReadOnlyList<IReadOnlyList<string>> MediaTypes)
{
    private static readonly ContentKind[] Order =
        [ContentKind.Json, ContentKind.FormUrlEncoded, ContentKind.Parts, ContentKind.JsonLines, ContentKind.JsonSequence, ContentKind.Events, ContentKind.Text, ContentKind.Bytes, ContentKind.Multipart];

    /// <summary>The preferred form.</summary>
    public ContentModel Content => Forms[0];

    /// <summary>Whether the caller has to say more than the type to say what is sent.</summary>
    public bool HasChoice => Forms.Count > 1 || (Content.Kind is ContentKind.Text or ContentKind.Bytes && (MediaTypes[0].Count > 1 || MediaTypes[0][0].Contains('*')));

    /// <summary>The groups of a body, the preferred first; none without a body.</summary>
    public static IReadOnlyList<BodyGroup> Of(EmissionModel emission, OperationModel operation)
    {
        List<BodyGroup> groups = [];
        IEnumerable<ContentModel> contents = (operation.Body?.Contents ?? []).OrderBy(content => Array.IndexOf(Order, content.Kind));
        foreach (IGrouping<string, ContentModel> same in contents.GroupBy(content => ContentText.Present(emission, content)))
        {
            IGrouping<ContentKind, ContentModel>[] kinds = same.GroupBy(content => content.Kind).ToArray();
            string other = $"{kinds[0].Key switch { ContentKind.FormUrlEncoded => "Form", ContentKind.JsonLines or ContentKind.JsonSequence => "Lines", var kind => kind.ToString() }}Body";
            string wanted = groups.Count == 0 ? "Body" : other;
            IEnumerable<string> taken = operation.Parameters.Select(parameter => parameter.Name).Concat(groups.Select(group => group.Name));
            groups.Add(new BodyGroup(
                FreeName.Find(wanted, groups.Count == 0 ? "RequestBody" : other, taken),
                kinds.Select(Preferred).ToArray(),
                kinds.Select(kind => (IReadOnlyList<string>)kind.Select(content => content.MediaType).ToArray()).ToArray()));
        }

        return groups;
    }

    // Of several names of JSON, the plain one says least that could be wrong.
    private static ContentModel Preferred(IEnumerable<ContentModel> same) => same.OrderBy(content => content.MediaType == "application/json" ? 0 : content.MediaType.Contains('*') ? 2 : 1).First();
}

using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>An operation once for each C# type that its body can have: overloads of one method.</summary>
internal static class OperationVariants
{
    /// <summary>The operation itself, or one with the bodies of each type; a body that is not the preferred one must be given, as it tells the overloads apart.</summary>
    public static IEnumerable<OperationModel> Of(EmissionModel emission, OperationModel operation)
    {
        IReadOnlyList<BodyGroup> groups = BodyGroup.Of(emission, operation);
        return groups.Count < 2 ? [operation] : groups.Select((group, i) => operation with
        {
            Paging = i == 0 ? operation.Paging : null,
            Body = operation.Body! with
            {
                IsRequired = operation.Body.IsRequired || i > 0,
                Contents = operation.Body.Contents.Where(content => ContentText.Present(emission, content) == ContentText.Present(emission, group.Content)).ToEquatableArray(),
            },
        });
    }
}

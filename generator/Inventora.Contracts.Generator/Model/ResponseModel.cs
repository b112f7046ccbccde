using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Model;

/// <summary>One declared response.</summary>
/// <param name="Name">The C# name of the status, such as <c>Ok</c>, <c>NoContent</c>, <c>Success</c> (2XX) or <c>Default</c>; unique in the operation.</param>
/// <param name="Status">The statuses that it stands for.</param>
/// <param name="Contents">The bodies; none when it has no body.</param>
/// <param name="Headers">The headers that it declares.</param>
public sealed record ResponseModel(string Name, StatusModel Status, string? Description, EquatableArray<ContentModel> Contents, EquatableArray<HeaderModel> Headers = default)
{
    /// <summary>Whether the response says that the operation did what was asked.</summary>
    public bool IsSuccess => Status.First is >= 200 and < 300;
}

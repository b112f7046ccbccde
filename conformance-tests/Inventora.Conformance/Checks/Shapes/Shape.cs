namespace Inventora.Conformance.Checks.Shapes;

/// <summary>The documented form of a record.</summary>
/// <param name="Name">What the record is called in messages.</param>
/// <param name="WholeFacts">The facts that all documented keys are there.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record Shape(string Name, string[] WholeFacts, params Field[] Fields)
{
    private readonly HashSet<string> names = [.. Fields.Select(field => field.Name)];

    /// <summary>Whether the documentation shows a field of that name.</summary>
    public bool Has(string name) => names.Contains(name);
}

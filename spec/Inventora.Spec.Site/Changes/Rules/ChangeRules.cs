namespace Inventora.Spec.Site.Changes.Rules;

/// <summary>All kinds of changes. Ids that end in 01 to 99 belong to the area that their hundreds name.</summary>
public static class ChangeRules
{
    /// <summary>All rules in the order of their ids.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } =
        [.. OperationRules.All, .. ParameterRules.All, .. BodyRules.All, .. ResponseRules.All, .. SchemaRules.All, .. SecurityRules.All];
}

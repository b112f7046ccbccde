namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Orders that servers give their lists.</summary>
internal static class FairOrders
{
    public static IEnumerable<FairOrder> All =>
    [
        new("tasks by name", "/tasks", tasks => tasks.OrderBy(task => task.Text("name"), StringComparer.Ordinal).ThenBy(task => task.Text("id"), StringComparer.Ordinal)),
        new("tasks by due date and those without one last", "/tasks", tasks => tasks.OrderBy(task => task.Instant("due") ?? DateTimeOffset.MaxValue).ThenBy(task => task.Text("id"), StringComparer.Ordinal)),
        new("tasks by status and then the last changed first", "/tasks", tasks => tasks.OrderBy(task => task.Text("status"), StringComparer.Ordinal).ThenByDescending(task => task.Instant("updatedAt")).ThenBy(task => task.Text("id"), StringComparer.Ordinal)),
        new("tasks by id", "/tasks", tasks => tasks.OrderBy(task => task.Text("id"), StringComparer.Ordinal)),
        new("products by name without regard to case", "/products", products => products.OrderBy(product => product.Text("name"), StringComparer.OrdinalIgnoreCase).ThenBy(product => product.Text("id"), StringComparer.Ordinal)),
        new("materials by id backwards", "/materials", materials => materials.OrderByDescending(material => material.Text("id"), StringComparer.Ordinal)),
    ];
}

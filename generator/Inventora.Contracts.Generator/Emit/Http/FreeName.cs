namespace Inventora.Contracts.Generator.Emit.Http;

/// <summary>Keeps the names that emitted code brings along apart from those that come from the document.</summary>
public static class FreeName
{
    /// <summary>The wanted name, or the first of <c>otherX</c>, <c>otherX2</c>, … that is not taken.</summary>
    public static string Find(string wanted, string other, IEnumerable<string> taken)
    {
        var names = new HashSet<string>(taken, StringComparer.Ordinal);
        string name = names.Contains(wanted) ? other : wanted;
        for (int number = 2; names.Contains(name); number++)
        {
            name = other + number;
        }

        return name;
    }
}

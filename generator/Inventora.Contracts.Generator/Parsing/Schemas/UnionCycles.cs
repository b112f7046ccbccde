using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Schemas;

/// <summary>Takes arms away that lead a union back to itself: who reads such a value would never come to an end.</summary>
public static class UnionCycles
{
    /// <summary>The types, none of which is an arm of an arm of itself.</summary>
    public static IEnumerable<TypeModel> Break(IReadOnlyList<TypeModel> types)
    {
        Dictionary<string, UnionModel> unions = types.OfType<UnionModel>().ToDictionary(union => union.Name, StringComparer.Ordinal);
        foreach (string name in unions.Keys.ToArray())
        {
            UnionModel union = unions[name];
            UnionArmModel[] sound = [.. union.Arms.Where(arm => InnerUnion(arm) is not { } inner || !Reaches(unions, inner, name))];
            unions[name] = sound.Length == union.Arms.Count ? union : union with { Arms = sound.ToEquatableArray() };
        }

        return types.Select(type => type is UnionModel ? unions[type.Name] : type);
    }

    private static bool Reaches(Dictionary<string, UnionModel> unions, string from, string to)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<string> open = new([from]);
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (name == to)
            {
                return true;
            }

            foreach (string inner in seen.Add(name) && unions.TryGetValue(name, out UnionModel? union) ? union.Arms.Select(InnerUnion).OfType<string>() : [])
            {
                open.Push(inner);
            }
        }

        return false;
    }

    private static string? InnerUnion(UnionArmModel arm) => arm.Type is ModelUse { Kind: ModelKind.Union } model ? model.Name : null;
}

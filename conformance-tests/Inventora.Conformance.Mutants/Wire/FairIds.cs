using System.Globalization;

namespace Inventora.Conformance.Mutants.Wire;

/// <summary>Forms of the ids that are strings: the documentation shows some, and prescribes none.</summary>
internal static class FairIds
{
    public static IEnumerable<(string Name, Func<int, string> Make)> All =>
    [
        ("UUIDs", number => new Guid(number, 0x4b1e, 0x4c9c, [0x8a, 1, 2, 3, 4, 5, 6, 7]).ToString()),
        ("ULIDs", number => "01J9ZQ3K7VXW5T8M" + number.ToString("D10", CultureInfo.InvariantCulture)),
        ("digits", number => (700001 + 37 * number).ToString(CultureInfo.InvariantCulture)),
        ("paths with odd characters", number => $"thing:{number}+é (a,b)"),
    ];
}

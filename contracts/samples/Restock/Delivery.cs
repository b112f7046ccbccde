using System.Globalization;

/// <summary>One line of the file: what came, and where it was put.</summary>
internal sealed record Delivery(string ProductId, string LocationName, decimal Quantity, string? Notes)
{
    /// <summary>Reads <c>product,location,quantity[,notes]</c> lines below one line of headings; a line that is none of these stops the program before anything is sent.</summary>
    public static IReadOnlyList<Delivery> ReadAll(string file) =>
        [.. File.ReadLines(file).Select((line, index) => (line, number: index + 1)).Skip(1).Where(each => each.line.Length > 0).Select(each => Read(each.line, each.number))];

    private static Delivery Read(string line, int number)
    {
        string[] fields = line.Split(',', 4, StringSplitOptions.TrimEntries);
        return fields.Length >= 3 && decimal.TryParse(fields[2], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal quantity) && quantity > 0
            ? new Delivery(fields[0], fields[1], quantity, fields.Length > 3 && fields[3].Length > 0 ? fields[3] : null)
            : throw new FormatException($"Line {number}: expected product,location,quantity, seen '{line}'.");
    }
}

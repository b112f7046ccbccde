using Npgsql;

namespace Inventora.ReferenceServer.Data;

/// <summary>Tells the address of a PostgreSQL database from the path of a file.</summary>
internal static class PostgresAddress
{
    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>
    /// The connection string, when the text is one (<c>Host=db;Database=inventora;Username=me</c>) or an address
    /// (<c>postgres://me:secret@db:5432/inventora</c>); null when it is a path.
    /// </summary>
    /// <exception cref="ArgumentException">It is one of the two, and not a valid one.</exception>
    public static string? Parse(string text)
    {
        if (Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return OfAddress(Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : throw new ArgumentException("The address has no valid form."));
        }

        return text.Contains("Host=", StringComparison.OrdinalIgnoreCase) && text.Contains(';', StringComparison.Ordinal) || text.StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
            ? new NpgsqlConnectionStringBuilder(text).ConnectionString
            : null;
    }

    private static string OfAddress(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var result = new NpgsqlConnectionStringBuilder { Host = address.Host, Port = address.Port < 0 ? 5432 : address.Port };
        if (user[0].Length > 0)
        {
            result.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            result.Password = Uri.UnescapeDataString(user[1]);
        }

        if (address.AbsolutePath.Length > 1)
        {
            result.Database = Uri.UnescapeDataString(address.AbsolutePath[1..]);
        }

        foreach (var setting in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = setting.Split('=', 2);
            result[Uri.UnescapeDataString(parts[0])] = Uri.UnescapeDataString(parts.Length > 1 ? parts[1] : "");
        }

        return result.ConnectionString;
    }
}

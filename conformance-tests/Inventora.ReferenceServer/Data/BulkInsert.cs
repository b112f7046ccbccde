using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Inventora.ReferenceServer.Data;

/// <summary>
/// Inserts many new records with one prepared statement per table, from EF Core's own mapping. Saving the seed through change tracking
/// would be most of the time that the server needs to start.
/// </summary>
internal static class BulkInsert
{
    /// <summary>Inserts records of one type in the running transaction.</summary>
    /// <param name="db">The context, with an open transaction.</param>
    /// <param name="records">Records, with their keys.</param>
    /// <param name="given">
    /// Values for properties that a record doesn't hold itself, such as a key that the database would give, by property name.
    /// </param>
    public static void Insert<T>(InventoraDbContext db, IEnumerable<T> records, params ReadOnlySpan<(string Property, Func<T, object> Value)> given)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var columns = new List<(DbParameter Parameter, Func<T, object?> Value)>();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        foreach (var property in type.GetProperties())
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + property.GetColumnName(table);
            command.Parameters.Add(parameter);
            columns.Add((parameter, Read(property, given)));
        }

        var names = columns.Select(column => column.Parameter.ParameterName).ToArray();
        command.CommandText =
            $"INSERT INTO \"{table.Name}\" ({string.Join(", ", names.Select(name => $"\"{name[1..]}\""))}) VALUES ({string.Join(", ", names)})";
        foreach (var record in records)
        {
            foreach (var (parameter, value) in columns)
            {
                parameter.Value = value(record) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private static Func<T, object?> Read<T>(IProperty property, ReadOnlySpan<(string Property, Func<T, object> Value)> given)
    {
        foreach (var (name, value) in given)
        {
            if (name == property.Name)
            {
                return value;
            }
        }

        var getter = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return record => getter.GetClrValue(record!) is { } value ? convert is null ? value : convert(value) : null;
    }
}

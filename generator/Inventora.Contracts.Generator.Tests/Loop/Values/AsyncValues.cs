using System.Reflection;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Values that come one after another, of types that are known at run time only.</summary>
internal static class AsyncValues
{
    /// <summary>An <c>IAsyncEnumerable</c> of the item type.</summary>
    public static object Create(Type item, IEnumerable<object?> values) =>
        typeof(AsyncValues).GetMethod(nameof(Yield), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [values])!;

    /// <summary>All values of an <c>IAsyncEnumerable</c>; null for anything else.</summary>
    public static Task<List<object?>>? Collect(object value)
    {
        Type? values = value.GetType().GetInterfaces().Append(value.GetType())
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        return values is null ? null : (Task<List<object?>>)typeof(AsyncValues)
            .GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(values.GetGenericArguments())
            .Invoke(null, [value])!;
    }

    private static async IAsyncEnumerable<T> Yield<T>(IEnumerable<object?> values)
    {
        foreach (object? value in values)
        {
            await Task.Yield();
            yield return (T)value!;
        }
    }

    private static async Task<List<object?>> ReadAsync<T>(IAsyncEnumerable<T> values)
    {
        List<object?> all = [];
        await foreach (T value in values)
        {
            all.Add(value);
        }

        return all;
    }
}

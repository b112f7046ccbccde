using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Inventora.Contracts.Generator.Benchmarks.Turns;

/// <summary>
/// Compares the sides of the benchmarks by turns of some milliseconds, and takes the least time of each: what else the machine does falls on all of them,
/// while a benchmark that measures one after the other would count it to one. For machines that are never quiet.
/// </summary>
internal static class TurnReport
{
    private const int MostTurns = 60;
    private const int LeastTurns = 5;
    private const double MillisecondsForEach = 4000;

    /// <summary>Writes the table, in Markdown.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="filters">Parts of the names of the benchmarks, such as <c>Json.ReadPage</c>; none for all.</param>
    public static async Task WriteAsync(TextWriter output, string[] filters)
    {
        output.WriteLine("| Benchmark | Side | us | Ratio | KB | Ratio |");
        output.WriteLine("|---|---|--:|--:|--:|--:|");
        IEnumerable<Type> benchmarks = typeof(TurnReport).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && MethodsWith<BenchmarkAttribute>(type).Any())
            .Where(type => filters.Length == 0 || Array.Exists(filters, filter => type.FullName!.Contains(filter, StringComparison.Ordinal)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
        foreach (Type type in benchmarks)
        {
            PropertyInfo? parameter = type.GetProperties().SingleOrDefault(property => property.IsDefined(typeof(ParamsAttribute)));
            foreach (object? value in parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null])
            {
                object benchmark = Activator.CreateInstance(type)!;
                parameter?.SetValue(benchmark, value);
                await WriteAsync(output, $"{type.Namespace!.Split('.')[^1]}.{type.Name} {value}".TrimEnd(), benchmark);
            }
        }
    }

    private static async Task WriteAsync(TextWriter output, string name, object benchmark)
    {
        await CallAsync<GlobalSetupAttribute>(benchmark);
        Candidate[] candidates =
        [
            .. MethodsWith<BenchmarkAttribute>(benchmark.GetType())
                .OrderByDescending(method => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline)
                .Select(method => new Candidate(method, benchmark)),
        ];
        foreach (Candidate candidate in candidates)
        {
            await candidate.WarmUpAsync();
            await candidate.TakeTurnAsync();
        }

        double slowest = candidates.Max(candidate => candidate.Microseconds) / 1000;
        int turns = Math.Clamp((int)(MillisecondsForEach / slowest), LeastTurns, MostTurns);
        for (int turn = 0; turn < turns; turn++)
        {
            foreach (Candidate candidate in candidates)
            {
                await candidate.TakeTurnAsync();
            }
        }

        foreach (Candidate candidate in candidates)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {candidate.Name} | {candidate.Microseconds:0.0} | {candidate.Microseconds / candidates[0].Microseconds:0.00} | {candidate.Bytes / 1024:0.0} | {candidate.Bytes / candidates[0].Bytes:0.00} |"));
        }

        await CallAsync<GlobalCleanupAttribute>(benchmark);
    }

    private static async Task CallAsync<TAttribute>(object benchmark)
        where TAttribute : Attribute
    {
        foreach (MethodInfo method in MethodsWith<TAttribute>(benchmark.GetType()))
        {
            if (method.Invoke(benchmark, null) is Task task)
            {
                await task;
            }
        }
    }

    private static IEnumerable<MethodInfo> MethodsWith<TAttribute>(Type type)
        where TAttribute : Attribute => type.GetMethods().Where(method => method.IsDefined(typeof(TAttribute)));
}

using System.Diagnostics;
using System.Reflection;

namespace Inventora.Contracts.Generator.Benchmarks.Turns;

/// <summary>One side of a comparison: a method of a benchmark that is ready to run.</summary>
internal sealed class Candidate
{
    private const int IdlePeriods = 4;
    private const double PeriodMilliseconds = 300;
    private const double LongestWarmUpMilliseconds = 10000;
    private const double TurnMilliseconds = 15;
    private readonly Func<Task> call;
    private int calls = 1;

    /// <summary>Takes a method that returns a task, an object or a number.</summary>
    public Candidate(MethodInfo method, object benchmark)
    {
        Name = method.Name;
        call = typeof(Task).IsAssignableFrom(method.ReturnType) ? method.CreateDelegate<Func<Task>>(benchmark)
            : method.ReturnType == typeof(int) ? Wait(method.CreateDelegate<Func<int>>(benchmark))
            : Wait(method.CreateDelegate<Func<object?>>(benchmark));
    }

    /// <summary>The method's name.</summary>
    public string Name { get; }

    /// <summary>The least time of a call, over all turns, in microseconds.</summary>
    public double Microseconds { get; private set; } = double.MaxValue;

    /// <summary>The least that a call allocated, over all turns and in all threads, in bytes.</summary>
    public double Bytes { get; private set; } = double.MaxValue;

    /// <summary>Runs until it becomes no faster: the code is then compiled as well as it will be. Finds out how many calls make a turn.</summary>
    public async Task WarmUpAsync()
    {
        double least = double.MaxValue;
        long began = Stopwatch.GetTimestamp();
        for (int idle = 0; idle < IdlePeriods && Stopwatch.GetElapsedTime(began).TotalMilliseconds < LongestWarmUpMilliseconds; idle++)
        {
            double milliseconds = await RunPeriodAsync();
            idle = milliseconds < least * 0.95 ? 0 : idle;
            least = Math.Min(least, milliseconds);
        }

        calls = Math.Max(1, (int)(TurnMilliseconds / least));
    }

    /// <summary>Takes its turn.</summary>
    public async Task TakeTurnAsync()
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long began = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
        {
            await call();
        }

        Microseconds = Math.Min(Microseconds, Stopwatch.GetElapsedTime(began).TotalMicroseconds / calls);
        Bytes = Math.Min(Bytes, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)calls);
    }

    // The average time of a call.
    private async Task<double> RunPeriodAsync()
    {
        long began = Stopwatch.GetTimestamp();
        int done = 0;
        do
        {
            await call();
            done++;
        }
        while (Stopwatch.GetElapsedTime(began).TotalMilliseconds < PeriodMilliseconds);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds / done;
    }

    private static Func<Task> Wait<T>(Func<T> method) => () =>
    {
        GC.KeepAlive(method());
        return Task.CompletedTask;
    };
}

using System.Diagnostics;

namespace Inventora.Contracts.Generator.Benchmarks.Growth;

/// <summary>The least that some work took.</summary>
/// <param name="Milliseconds">Of the quickest turn.</param>
/// <param name="Bytes">Allocated in that turn, by this thread.</param>
internal readonly record struct Cost(double Milliseconds, long Bytes)
{
    private const int WarmUps = 4;

    /// <summary>Does several works by turns, so that what else the machine does falls on all of them.</summary>
    public static Cost[] Of(int turns, Action[] works)
    {
        for (int warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            Array.ForEach(works, work => work());
        }

        Cost[] least = Array.ConvertAll(works, Measure);
        for (int turn = 1; turn < turns; turn++)
        {
            for (int i = 0; i < works.Length; i++)
            {
                Cost cost = Measure(works[i]);
                least[i] = cost.Milliseconds < least[i].Milliseconds ? cost : least[i];
            }
        }

        return least;
    }

    private static Cost Measure(Action work)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long began = Stopwatch.GetTimestamp();
        work();
        return new Cost(Stopwatch.GetElapsedTime(began).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}

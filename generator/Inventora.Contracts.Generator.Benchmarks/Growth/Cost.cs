using System.Diagnostics;

namespace Inventora.Contracts.Generator.Benchmarks.Growth;

/// <summary>The least that some work took.</summary>
/// <param name="Milliseconds">Of the quickest round.</param>
/// <param name="Bytes">Allocated in that round, by this thread.</param>
internal readonly record struct Cost(double Milliseconds, long Bytes)
{
    /// <summary>Does the work a few times, after one time that does not count.</summary>
    public static Cost Of(int rounds, Action work)
    {
        work();
        var least = new Cost(double.MaxValue, long.MaxValue);
        for (int round = 0; round < rounds; round++)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            long began = Stopwatch.GetTimestamp();
            work();
            double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            least = milliseconds < least.Milliseconds ? new Cost(milliseconds, bytes) : least;
        }

        return least;
    }
}

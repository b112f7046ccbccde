using System.Runtime.InteropServices;

namespace Inventora.Contracts.Packages.Tests.Corpus;

/// <summary>The memory of the programs that the tests have started.</summary>
internal static class LargestProcess
{
    private const int Children = -1;

    /// <summary>The megabytes that the largest of them, or of those that they started, held at once; null where the system does not say.</summary>
    public static long? Megabytes()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        // Two times of two numbers each, then the size in kilobytes, then what nobody asks for.
        long[] usage = new long[18];
        return GetUsage(Children, usage) == 0 ? usage[4] / 1024 : null;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [Out] long[] usage);
}

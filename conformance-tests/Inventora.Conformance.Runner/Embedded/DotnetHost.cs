using System.Runtime.InteropServices;

namespace Inventora.Conformance.Runner.Embedded;

/// <summary>Finds the <c>dotnet</c> program that runs this process.</summary>
internal static class DotnetHost
{
    /// <summary>The full path of the program, or the bare name where it can't be told.</summary>
    public static string Path
    {
        get
        {
            var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

            // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>/, whichever way this process was started.
            var beside = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
            return File.Exists(beside) ? beside : name;
        }
    }
}

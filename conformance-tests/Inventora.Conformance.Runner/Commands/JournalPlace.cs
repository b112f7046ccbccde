namespace Inventora.Conformance.Runner.Commands;

/// <summary>Where the journal of a run is, and what becomes of it.</summary>
internal sealed class JournalPlace
{
    private readonly bool isTemporary;
    private readonly TextWriter error;

    /// <summary>Chooses the place.</summary>
    /// <param name="chosen">The user's choice; null for a file of the run's own.</param>
    /// <param name="error">Is told when something is left to restore.</param>
    public JournalPlace(string? chosen, TextWriter error)
    {
        this.error = error;
        isTemporary = chosen is null;
        Path = chosen ?? System.IO.Path.Combine(Folder, $"{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Guid.NewGuid():n}.journal");
    }

    /// <summary>The folder of the journals for which no place was chosen.</summary>
    public static string Folder => System.IO.Path.Combine(System.IO.Path.GetTempPath(), "inventora-conformance");

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Deletes a journal that is of no more use; says where it is when it is of use.</summary>
    public void Close()
    {
        try
        {
            if (!File.Exists(Path))
            {
                return;
            }

            if (!Recovery.Open(Path).IsFinished)
            {
                error.WriteLine($"inventora-conformance recover {Path} tries again to restore what is left.");
            }
            else if (isTemporary)
            {
                File.Delete(Path);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            error.WriteLine($"The journal {Path} could not be read again: {problem.Message}");
        }
    }
}

namespace Inventora.Spec.Site;

/// <summary>What the commands end with.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Of a comparison: something breaks.</summary>
    public const int Breaking = 1;

    /// <summary>The arguments were wrong, or a document could not be read.</summary>
    public const int CouldNotRun = 2;
}

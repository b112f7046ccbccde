namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Decides where a walk over pages ends.</summary>
internal static class PageWalk
{
    /// <summary>Whether no page follows: an empty page is the end, and so is the last of all records where the page says how many there are.</summary>
    /// <remarks>A page that is shorter than asked for is not the end: a server may hold less to a page than it was asked for.</remarks>
    public static bool IsOver(int received, long walked, long? total) => received == 0 || walked >= total;
}

namespace Inventora.Conformance.Checks;

/// <summary>
/// Forms of a due date other than UTC with Z, as the run itself sends them. A server may give a date back in the form in which it came, so these are no sign of
/// how the server writes its own times.
/// </summary>
internal static class DueForms
{
    /// <summary>With an offset, on creation.</summary>
    public const string CreatedWithOffset = "2031-03-15T12:00:00+02:00";

    /// <summary>Without a time, on creation.</summary>
    public const string CreatedWithoutTime = "2031-03-15";

    /// <summary>With an offset, in a PATCH.</summary>
    public const string PatchedWithOffset = "2032-05-17T13:22:33+02:00";

    /// <summary>Whether a text is one of them.</summary>
    public static bool Contains(string text) => text is CreatedWithOffset or CreatedWithoutTime or PatchedWithOffset;
}

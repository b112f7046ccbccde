using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>How profiles are written on the command line and in reports.</summary>
public static class ProfileNames
{
    /// <summary>The name of a profile: <c>read-only</c>, <c>reversible</c> or <c>full</c>.</summary>
    public static string Of(Profile profile) => profile switch
    {
        Profile.ReadOnly => "read-only",
        Profile.Reversible => "reversible",
        _ => "full",
    };
}

using Inventora.Spec;

namespace Inventora.Conformance.Runner.Output;

/// <summary>Profiles as the command line spells them.</summary>
internal static class ProfileText
{
    /// <summary>The name of a profile.</summary>
    public static string Of(Profile profile) => profile switch
    {
        Profile.ReadOnly => "read-only",
        Profile.Reversible => "reversible",
        _ => "full",
    };
}

using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Http;

/// <summary>What stands between the items of a list in one text.</summary>
internal static class JointText
{
    /// <summary>The mark; null where each item is a text of its own, or a part of one has a name.</summary>
    public static char? Of(FieldJoint joint) => joint switch { FieldJoint.Comma => ',', FieldJoint.Space => ' ', FieldJoint.Pipe => '|', _ => null };
}

namespace Inventora.Conformance.Checks.Shapes;

/// <summary>What a documented field holds.</summary>
internal enum FieldKind
{
    Text,
    NonEmptyText,
    Number,
    Integer,
    Boolean,
    Instant,
    Unit,
    ProductionType,
    TaskStatus,
    Texts,
    Levels,
    Record,
    Records,
}

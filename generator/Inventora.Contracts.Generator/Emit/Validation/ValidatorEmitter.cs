using Inventora.Contracts.Generator.Emit.Json;
using Inventora.Contracts.Generator.Emit.Models;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Validation;

/// <summary>Emits the classes that hold values of requests against the document's bounds.</summary>
public static class ValidatorEmitter
{
    /// <summary>One file with a class <c>{Type}Validator</c> for each type, called after the first.</summary>
    /// <param name="emission">What the project asked for.</param>
    /// <param name="types">At least one.</param>
    public static SourceFile EmitValidators(EmissionModel emission, IReadOnlyList<TypeModel> types)
    {
        string text = CSharpWriter.Blocks(types.Select(type => Validator(emission, type)));
        return new SourceFile($"{emission.Prefix}.{types[0].Name}.Validator.g.cs", FileHeader.File(emission, emission.Namespace, text));
    }

    private static string Validator(EmissionModel emission, TypeModel model)
    {
        string type = TypeText.Name(emission, model.Name);
        return CSharpWriter.Fill($$"""
            /// <summary>Holds a <see cref="{{type}}"/> against the bounds of the contract.</summary>
            internal static class {{CSharpText.Identifier(model.Name + "Validator")}}
            {
                /// <summary>Adds a violation for everything that breaks a bound; the value stands at <paramref name="path"/> in the body, null breaks none.</summary>
                public static void Validate({{type}}? value, string path, ICollection<Violation> violations)
                {
                    if (value is null)
                    {
                        return;
                    }

                    {{(model switch
                    {
                        RecordModel record => Body(emission, record),
                        TupleModel tuple => Body(emission, tuple),
                        UnionModel union => UnionChecks.Body(emission, union),
                        _ => throw new ArgumentOutOfRangeException(nameof(model)),
                    })}}
                }
            }
            """);
    }

    private static string Body(EmissionModel emission, RecordModel record)
    {
        var names = new LocalNames("value", "path", "violations");
        IEnumerable<string> checks = record.Properties.Select(property => Property(emission, property, names))
            .Append(Additional(emission, record))
            .Concat(record.Conditions.Select(condition => ConditionText.Check(emission, record, condition)));
        return CSharpWriter.Statements(checks);
    }

    private static string Body(EmissionModel emission, TupleModel tuple)
    {
        var names = new LocalNames("value", "path", "violations");
        PathText rest = new PathText("path") { FirstItem = tuple.Items.Count };
        return CSharpWriter.Statements(tuple.Items.Select(item => Property(emission, item, names)).Append(tuple.Rest is null ? "" : Property(emission, tuple.Rest, names, rest)));
    }

    private static string Property(EmissionModel emission, PropertyModel property, LocalNames names) =>
        Property(emission, property, names, new PathText("path").Property(property.JsonName));

    private static string Property(EmissionModel emission, PropertyModel property, LocalNames names, PathText path)
    {
        string value = "value." + CSharpText.Identifier(property.Name);
        TypeUse use = property.IsRequired ? property.Type : property.Type with { IsNullable = true };
        if (!property.IsThreeState)
        {
            return ConstraintText.Checks(emission, use, value, path);
        }

        string local = names.Add(property.Name);
        string checks = ConstraintText.Checks(emission, use, local, path);
        return checks.Length == 0 ? "" : CSharpWriter.Lines([$"{TypeText.Concrete(emission, use)}? {local} = {value}.Or(null);", checks + "\n"]).TrimEnd('\n');
    }

    private static string Additional(EmissionModel emission, RecordModel record) => record.AdditionalProperties is { } type
        ? ConstraintText.Checks(emission, new MapUse(type, false, null), "value." + RecordEmitter.AdditionalName(record), new PathText("path"))
        : "";
}

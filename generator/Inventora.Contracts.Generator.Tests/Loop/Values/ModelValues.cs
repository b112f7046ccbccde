using System.Globalization;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Tests.Loop.Values;

/// <summary>Makes JSON values of the types that a document uses, within its bounds.</summary>
/// <param name="types">The emitted types by their C# names.</param>
/// <param name="random">Chooses; equal seeds make equal values.</param>
/// <param name="fullness">How much of what may be left out is there.</param>
/// <param name="space">What the place of the value can hold.</param>
public sealed class ModelValues(IReadOnlyDictionary<string, TypeModel> types, Random random, Fullness fullness, ValueSpace space)
{
    private const int MaxDepth = 4;
    private const int DepthWithoutEnd = 24;

    private readonly ScalarValues scalars = new(random, space);

    /// <summary>A value of the type.</summary>
    /// <exception cref="NoValueException">None was found.</exception>
    public JsonNode? Make(TypeUse use) => Make(use, 0);

    private JsonNode? Make(TypeUse use, int depth)
    {
        if (depth > DepthWithoutEnd)
        {
            throw new NoValueException("a type demands itself without end");
        }

        if (use.IsNullable && space.HasNulls && (depth > MaxDepth || random.Next(4) == 0))
        {
            return null;
        }

        return use switch
        {
            ScalarUse scalar => scalars.Make(scalar),
            ListUse list => List(list, depth),
            MapUse map => Map(map, depth),
            ModelUse model => Model(model, depth),
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };
    }

    private JsonNode? Model(ModelUse use, int depth) => types[use.Name] switch
    {
        EnumModel model => Member(model, model.Members[random.Next(model.Members.Count)]),
        RecordModel model => Record(model, use.Constraints, depth),
        UnionModel model => Union(model, depth),
        PartsModel model => Parts(model, depth),
        TupleModel model => Tuple(model, depth),
        var other => throw new NoValueException($"no values are made of {other.GetType().Name}"),
    };

    private JsonArray Tuple(TupleModel model, int depth)
    {
        JsonArray made = [.. model.Items.TakeWhile(item => item.IsRequired || IsWanted(depth)).Select(item => Property(item, depth))];
        if (made.Count == model.Items.Count && model.Rest is { Type: ListUse rest } && (rest.Constraints?.MinItems > 0 || IsWanted(depth)))
        {
            foreach (JsonNode? item in List(rest, depth + 1).ToArray())
            {
                made.Add(item?.DeepClone());
            }
        }

        return made;
    }

    private JsonArray List(ListUse use, int depth)
    {
        int least = Math.Max(use.Constraints?.MinItems ?? 0, space.HasEmpty ? 0 : 1);
        int most = Math.Min(use.Constraints?.MaxItems ?? int.MaxValue, Math.Max(least, 3));
        int count = depth > MaxDepth || fullness == Fullness.Least ? least : random.Next(least, Math.Max(least, most) + 1);
        JsonArray made = [];
        for (int tries = 0; made.Count < count && tries < 20 + (count * 10); tries++)
        {
            JsonNode? item = Make(use.Item, depth + 1);
            if (use.Constraints?.HasUniqueItems != true || !made.Any(known => JsonNode.DeepEquals(known, item)))
            {
                made.Add(item);
            }
        }

        return made.Count >= least ? made : throw new NoValueException($"no list of {least} different items was found");
    }

    private JsonObject Map(MapUse use, int depth)
    {
        int least = Math.Max(use.Constraints?.MinProperties ?? 0, space.HasEmpty ? 0 : 1);
        int count = depth > MaxDepth || fullness == Fullness.Least ? least : Math.Min(use.Constraints?.MaxProperties ?? int.MaxValue, Math.Max(least, random.Next(3)));
        JsonObject made = [];
        for (int i = 0; i < count; i++)
        {
            made[Key(i)] = Make(use.Value, depth + 1);
        }

        return made;
    }

    private JsonObject Record(RecordModel model, ConstraintModel? bounds, int depth)
    {
        JsonObject made = [];
        foreach (PropertyModel property in model.Properties)
        {
            if (property.IsRequired)
            {
                made[property.JsonName] = Property(property, depth);
            }
            else if (IsWanted(depth) && made.Count < (bounds?.MaxProperties ?? int.MaxValue))
            {
                AddOptional(made, property, depth);
            }
        }

        foreach (PropertyModel property in model.Properties.Where(property => !made.ContainsKey(property.JsonName)))
        {
            if (made.Count < Math.Max(bounds?.MinProperties ?? 0, space.HasEmpty ? 0 : 1))
            {
                AddOptional(made, property, depth);
            }
        }

        Obey(model, made, depth);
        int most = bounds?.MaxProperties ?? int.MaxValue;
        for (int i = 0; model.AdditionalProperties is { } others && i < 2 && made.Count < most && (made.Count < (bounds?.MinProperties ?? 0) || IsWanted(depth)); i++)
        {
            made[Key(i)] = Make(others, depth + 1);
        }

        return made;
    }

    private void AddOptional(JsonObject made, PropertyModel property, int depth)
    {
        try
        {
            JsonNode? value = Property(property, depth);
            if (value is not JsonObject { Count: 0 } || space.HasEmpty)
            {
                made[property.JsonName] = value;
            }
        }
        catch (NoValueException)
        {
            // What may be left out is, where the document's bounds leave nothing.
        }
    }

    private JsonNode? Property(PropertyModel property, int depth) => property.Constant is { } constant && (property.IsFixed || random.Next(3) > 0 || !property.Type.IsNullable || !space.HasNulls)
        ? Literal(constant)
        : property.Constant is null ? Make(property.Type, depth + 1) : null;

    // If a property has some value, others must be there.
    private void Obey(RecordModel model, JsonObject made, int depth)
    {
        foreach (ConditionModel condition in model.Conditions)
        {
            string deciding = model.Properties.Single(property => property.Name == condition.Property).JsonName;
            if (!made.TryGetPropertyValue(deciding, out JsonNode? value) || !condition.Values.Any(literal => JsonNode.DeepEquals(Literal(literal), value)))
            {
                continue;
            }

            foreach (PropertyModel property in model.Properties.Where(property => condition.Required.Contains(property.Name) || condition.NotNull.Contains(property.Name)))
            {
                if (made[property.JsonName] is null)
                {
                    made[property.JsonName] = property.Constant is { } constant ? Literal(constant) : Make(property.Type with { IsNullable = false }, depth + 1);
                }
            }
        }
    }

    private JsonNode? Union(UnionModel model, int depth)
    {
        IEnumerable<UnionArmModel> arms = model.Arms.OrderBy(_ => random.Next());
        arms = depth > MaxDepth ? arms.OrderBy(arm => arm.Type is ScalarUse or ModelUse { IsEnum: true } ? 0 : 1) : arms;
        NoValueException? fault = null;
        foreach (UnionArmModel arm in arms)
        {
            try
            {
                JsonNode? made = Make(arm.Type, depth + 1);
                if (made is JsonObject value && model.Discriminator is { } discriminator)
                {
                    Mark(value, discriminator, arm, model);
                }

                return made;
            }
            catch (NoValueException exception)
            {
                fault = exception;
            }
        }

        throw fault ?? new NoValueException("a union without arms");
    }

    private void Mark(JsonObject value, string discriminator, UnionArmModel arm, UnionModel model)
    {
        string mark = value[discriminator]?.ToString() ?? "";
        if (arm.Marks.Count > 0 && !arm.Marks.Contains(mark))
        {
            value[discriminator] = arm.Marks[random.Next(arm.Marks.Count)];
        }
        else if (arm.Marks.Count == 0 && model.Arms.Any(other => other.Marks.Contains(mark)))
        {
            throw new NoValueException($"a value of {arm.Name} is marked as one of another type");
        }
    }

    private JsonObject Parts(PartsModel model, int depth)
    {
        JsonObject made = [];
        foreach (PartModel part in model.Parts.Where(part => part.IsRequired || IsWanted(depth)))
        {
            int count = part.IsList ? 1 + random.Next(2) : 1;
            JsonNode?[] values = [.. Enumerable.Range(0, count).Select(i => part.Form == PartForm.File
                ? new JsonObject { ["content"] = "AAECAwT/", ["fileName"] = $"ä {i}.bin", ["contentType"] = "application/x-loop" }
                : (part.Joint == FieldJoint.None ? this : new ModelValues(types, random, fullness, ValueSpace.Item)).Make(part.Type with { IsNullable = false }, depth + 1))];
            made[part.Name] = part.IsList ? new JsonArray(values) : values[0];
        }

        return made;
    }

    private bool IsWanted(int depth) => depth <= MaxDepth && fullness switch { Fullness.Full => true, Fullness.Least => false, _ => random.Next(2) == 0 };

    private string Key(int index) => (space.HasEmpty ? "other ~/\"ä" : "other") + index.ToString(CultureInfo.InvariantCulture);

    private static JsonNode Member(EnumModel model, EnumMemberModel member) =>
        model.ValueKind == LiteralKind.Number ? JsonNode.Parse(member.Value)! : JsonValue.Create(member.Value);

    /// <summary>A constant of the document as JSON.</summary>
    public JsonNode Literal(LiteralModel literal) => literal.Kind switch
    {
        LiteralKind.String => JsonValue.Create(literal.Text),
        LiteralKind.EnumMember => types[literal.TypeName!] is EnumModel model ? Member(model, model.Members.Single(member => member.Name == literal.Text)) : JsonValue.Create(literal.Text),
        _ => JsonNode.Parse(literal.Text)!,
    };
}

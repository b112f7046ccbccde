using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Loop.Values;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>What one request carries.</summary>
/// <param name="Parameters">The values of parameters by their C# names; what is left out is not there.</param>
/// <param name="Content">How the body is written; null without one.</param>
/// <param name="Body">The body's value.</param>
public sealed record RequestValues(IReadOnlyDictionary<string, JsonNode?> Parameters, ContentModel? Content, JsonNode? Body)
{
    /// <summary>Makes values for an operation.</summary>
    /// <exception cref="NoValueException">Something that must be there can't be made.</exception>
    public static RequestValues Make(LoopDocument document, OperationModel operation, ContentModel? content, Fullness fullness, Random random)
    {
        Dictionary<string, JsonNode?> parameters = new(StringComparer.Ordinal);
        foreach (ParameterModel parameter in operation.Parameters)
        {
            bool isWanted = parameter.IsRequired || fullness switch { Fullness.Full => true, Fullness.Least => false, _ => random.Next(2) == 0 };
            if (!isWanted)
            {
                continue;
            }

            try
            {
                parameters.Add(parameter.Name, new ModelValues(document.Types, random, fullness, SpaceOf(parameter)).Make(parameter.Type with { IsNullable = false }));
            }
            catch (NoValueException) when (!parameter.IsRequired)
            {
                // It is left out, as it may be.
            }
        }

        bool hasBody = content is not null && (operation.Body!.IsRequired || fullness != Fullness.Least);
        return new RequestValues(parameters, hasBody ? content : null, hasBody ? MakeBody(document, content!, fullness, random, isAnswer: false) : null);
    }

    /// <summary>Makes the value of a body.</summary>
    public static JsonNode? MakeBody(LoopDocument document, ContentModel content, Fullness fullness, Random random, bool isAnswer)
    {
        ModelValues values = new(document.Types, random, fullness, content.Kind is ContentKind.FormUrlEncoded or ContentKind.Parts ? ValueSpace.Fields : ValueSpace.Json);
        switch (content.Kind)
        {
            case ContentKind.Multipart:
                return "one text";
            case ContentKind.Text:
                return isAnswer && fullness == Fullness.Least ? "" : "a text\nof two lines, ü";
            case ContentKind.Events:
                return new JsonArray([.. Enumerable.Range(0, 3).Select(i => (JsonNode)new JsonObject
                {
                    ["data"] = values.Make(content.Type with { IsNullable = false }),
                    ["eventType"] = i == 1 ? "tick" : null,
                    ["id"] = fullness == Fullness.Least ? null : "id" + i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                })]);
            case ContentKind.JsonLines or ContentKind.JsonSequence:
                return new JsonArray([.. Enumerable.Range(0, fullness == Fullness.Least ? 0 : 3).Select(_ => values.Make(content.Type))]);
            default:
                return values.Make(content.Type);
        }
    }

    private static ValueSpace SpaceOf(ParameterModel parameter) => parameter switch
    {
        { Shape: ParameterShape.Document } => ValueSpace.Json,
        { Place: ParameterPlace.Path } => ValueSpace.Path,
        { Place: ParameterPlace.Query } => ValueSpace.Fields,
        _ => ValueSpace.Header,
    };
}

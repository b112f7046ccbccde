using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Support;

namespace Inventora.Contracts.Generator.Parsing.Operations;

/// <summary>Fits a path and the declared parameters together: every place in the path needs a parameter, and every path parameter a place.</summary>
public sealed class PathFitting(ParsingContext context)
{
    /// <summary>The parameters that the operation has; null, with a finding, where its path can't be filled.</summary>
    /// <param name="template">The path in pieces.</param>
    /// <param name="declared">The parameters as they are declared.</param>
    /// <param name="path">The path as the document has it.</param>
    /// <param name="pointer">The operation.</param>
    public EquatableArray<ParameterModel>? Fit(PathTemplate template, EquatableArray<ParameterModel> declared, string path, string pointer)
    {
        string[] places = [.. template.Path.Select(part => part.Parameter).OfType<string>()];
        List<ParameterModel> parameters = [.. declared];
        PlaceInQuery(template, parameters, path, pointer);
        ParameterModel[] paths = [.. parameters.Where(parameter => parameter.Place == ParameterPlace.Path)];
        string? undeclared = places.FirstOrDefault(place => paths.All(parameter => parameter.WireName != place));
        string? repeated = places.GroupBy(place => place, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (undeclared is not null || repeated is not null)
        {
            string fault = undeclared is not null ? $"'{{{undeclared}}}' of '{path}' is no declared path parameter" : $"'{{{repeated}}}' stands twice in '{path}'";
            context.Report(Rules.PathParameterMismatch, pointer, fault + "; the operation is left out");
            return null;
        }

        foreach (ParameterModel homeless in paths.Where(parameter => !places.Contains(parameter.WireName)))
        {
            context.Report(Rules.PathParameterMismatch, pointer, $"The path parameter '{homeless.WireName}' has no place in '{path}'; it is left out");
            parameters.Remove(homeless);
        }

        return parameters.ToEquatableArray();
    }

    /// <summary>What has its place behind the question mark is a parameter of the query, whatever it is declared as.</summary>
    private void PlaceInQuery(PathTemplate template, List<ParameterModel> parameters, string path, string pointer)
    {
        foreach ((string name, string parameter) in template.Places)
        {
            int index = parameters.FindIndex(candidate => candidate.WireName == parameter && candidate.Place == ParameterPlace.Query);
            index = index >= 0 ? index : parameters.FindIndex(candidate => candidate.WireName == parameter && candidate.Place == ParameterPlace.Path);
            if (index < 0)
            {
                context.Report(Rules.PathParameterMismatch, pointer, $"'{{{parameter}}}' of '{path}' is no declared parameter; it is left out");
                continue;
            }

            if (parameters[index].Place == ParameterPlace.Path)
            {
                context.Report(Rules.Mended, pointer, $"'{{{parameter}}}' of '{path}' stands in the query; it is taken as the query parameter '{name}'");
            }

            parameters[index] = parameters[index] is { Place: ParameterPlace.Query } own ? own with { WireName = name } : InQuery(parameters[index], name);
        }

        foreach (string name in template.Expanded.Where(name => !parameters.Any(parameter => parameter.WireName == name && parameter.Place == ParameterPlace.Query)))
        {
            context.Report(Rules.PathParameterMismatch, pointer, $"'{name}' of '{path}' is no declared query parameter; it is left out");
        }

        foreach (FixedQueryModel known in template.Fixed)
        {
            if (parameters.RemoveAll(parameter => parameter.WireName == known.Name && parameter.Place == ParameterPlace.Query) > 0)
            {
                context.Report(Rules.Mended, pointer, $"The path '{path}' says the value of the query parameter '{known.Name}'; nobody else passes it");
            }
        }
    }

    private static ParameterModel InQuery(ParameterModel parameter, string name) => parameter with
    {
        Place = ParameterPlace.Query,
        WireName = name,
        Style = parameter.Style == ParameterStyle.Json ? ParameterStyle.Json : ParameterStyle.Form,
        IsExploded = false,
    };
}

using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Parsing;

namespace Inventora.Contracts.Generator.Tests.Naming;

/// <summary>What users of the emitted code write: each name with where it holds and what of the document it stands for.</summary>
internal sealed record PublicName(string Scope, string Name, string Source)
{
    /// <summary>All names of models, client and server.</summary>
    public static IReadOnlyList<PublicName> Of(ParsedDocument document) =>
    [
        .. document.Model.Types.SelectMany(OfType),
        .. document.Model.Tags.SelectMany(OfTag),
        .. document.Model.Outline.Servers.SelectMany(server => server.Variables.Select(variable => new PublicName("server " + server.Name, variable.ArgumentName, variable.WireName))),
        .. document.Model.Outline.SecuritySchemes.Select(scheme => new PublicName("options", scheme.Name, scheme.SourceName)),
    ];

    // The pointer of a schema in a list changes with what stands before it: the name alone has to be there.
    private static IEnumerable<PublicName> OfType(TypeModel type)
    {
        IEnumerable<PublicName> members = type switch
        {
            RecordModel record => record.Properties.SelectMany(property => new[] { (property.Name, property.JsonName), (property.DefaultedName ?? property.Name, property.JsonName) })
                .Distinct().Select(name => new PublicName(type.Name, name.Item1, name.JsonName)),
            EnumModel listed => listed.Members.Select(member => new PublicName(type.Name, member.Name, member.Value)),
            UnionModel union => union.Arms.Select(arm => new PublicName(type.Name, arm.Name, string.Empty)),
            PartsModel parts => parts.Parts.Select(part => new PublicName(type.Name, part.Name, part.WireName)),
            _ => [],
        };
        return members.Prepend(new PublicName("types", type.Name, type.SourceName.StartsWith('/') ? string.Empty : type.SourceName));
    }

    private static IEnumerable<PublicName> OfTag(TagModel tag)
    {
        yield return new PublicName("client", tag.Outline.Name, tag.Outline.SourceName);
        foreach (string name in new[] { tag.Outline.HandlerName, tag.Outline.ClientInterfaceName, tag.Outline.ClientClassName })
        {
            yield return new PublicName("types", name, tag.Outline.SourceName);
        }

        foreach (OperationModel operation in tag.Operations)
        {
            string source = $"{operation.Method} {operation.PathTemplate}";
            yield return new PublicName("methods", operation.Name, source);
            foreach (string name in new[] { operation.RequestName, operation.ResultName, operation.SuccessName }.Concat(operation.HeadersName is { } headers ? [headers] : []))
            {
                yield return new PublicName("types", name, source);
            }

            foreach (ParameterModel parameter in operation.Parameters)
            {
                yield return new PublicName(operation.Name, parameter.Name, $"{parameter.Place} {parameter.WireName}");
                yield return new PublicName(operation.Name + "()", parameter.ArgumentName, $"{parameter.Place} {parameter.WireName}");
            }
        }
    }
}

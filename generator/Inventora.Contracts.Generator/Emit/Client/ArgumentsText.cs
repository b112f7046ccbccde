using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The arguments of a client's method: what must be given first, then what may be, the token last.</summary>
internal static class ArgumentsText
{
    /// <summary>The arguments in order, the cancellation token not among them.</summary>
    public static IReadOnlyList<ArgumentText> Of(EmissionModel emission, OperationModel operation)
    {
        IEnumerable<string> taken = operation.Parameters.Select(parameter => parameter.ArgumentName);
        var arguments = operation.Parameters.Select(parameter => new ArgumentText(
            parameter.ArgumentName == Token ? Token + "Parameter" : parameter.ArgumentName,
            parameter.IsRequired ? TypeText.Of(emission, parameter.Type) : TypeText.Nullable(emission, parameter.Type),
            parameter.IsRequired,
            parameter.IsRequired && !parameter.Type.IsNullable && !TypeText.IsValueType(parameter.Type),
            CSharpText.Parameter(parameter.ArgumentName, Described(parameter), $"The {parameter.Place.ToString().ToLowerInvariant()} parameter <c>{CSharpText.XmlText(parameter.WireName)}</c>."),
            !string.IsNullOrWhiteSpace(parameter.Description),
            parameter)).ToList();
        if (operation.Body is { } body && BodyGroup.Of(emission, operation).FirstOrDefault() is { } group)
        {
            ContentModel content = group.Content;
            string text = ContentText.Present(emission, content);
            bool isNullable = !body.IsRequired || content is { IsStream: false, Kind: not ContentKind.Multipart, Type.IsNullable: true };
            string name = FreeName.Find("body", "requestBody", taken);
            string documentation = CSharpText.Parameter(name, body.Description, "The body.");
            arguments.Add(new ArgumentText(name, isNullable ? text + "?" : text, body.IsRequired, !isNullable && !ContentText.IsValueType(content), documentation, !string.IsNullOrWhiteSpace(body.Description), null));
            if (group.HasChoice)
            {
                string types = string.Join(", ", group.MediaTypes.SelectMany(media => media).Select(media => $"<c>{CSharpText.XmlText(media)}</c>"));
                string choice = FreeName.Find(ContentType, "requestContentType", taken);
                arguments.Add(new ArgumentText(choice, "string?", false, false, CSharpText.Parameter(choice, null, $"How the body is written: {types}; null for the first."), true, null, IsContentType: true));
            }
        }

        if (operation.IsHook)
        {
            string url = FreeName.Find("url", "targetUrl", arguments.Select(argument => argument.Name));
            arguments.Insert(0, new ArgumentText(url, "Uri", true, true, CSharpText.Parameter(url, null, "Where the request goes, as the receiver has said."), true, null, IsUrl: true));
        }

        return arguments.OrderBy(argument => argument.IsRequired ? 0 : 1).ToArray();
    }

    private const string ContentType = "contentType";

    /// <summary>The name of the last argument.</summary>
    public const string Token = "cancellationToken";

    /// <summary>The list in a declaration.</summary>
    public static string Declaration(IEnumerable<ArgumentText> arguments) => string.Join(", ",
    [
        .. arguments.Select(argument => $"{argument.Type} {CSharpText.Identifier(argument.Name)}{(argument.IsRequired ? "" : " = null")}"),
        $"CancellationToken {Token} = default",
    ]);

    /// <summary>The documentation of all arguments.</summary>
    /// <remarks>All or none: C# asks for the others where it finds one, and where the document has none they say nothing.</remarks>
    public static string Documentation(IReadOnlyCollection<ArgumentText> arguments) => arguments.All(argument => !argument.IsDescribed) ? "" : CSharpWriter.Lines(
    [
        .. arguments.Select(argument => argument.Documentation),
        CSharpText.Parameter(Token, null, "Gives the request up."),
    ]);

    /// <summary>The document's words, and behind them what it says of the value without words.</summary>
    private static string? Described(ParameterModel parameter)
    {
        if (string.IsNullOrWhiteSpace(parameter.Description))
        {
            return null;
        }

        string bounds = string.Join("; ", BoundPhrases.All(parameter.Type));
        string[] sentences =
        [
            parameter.Description!.TrimEnd(),
            bounds.Length == 0 ? "" : $"{char.ToUpperInvariant(bounds[0])}{bounds.Substring(1)}.",
            parameter.Default is { } literal ? $"Default: `{literal.Text}`." : "",
            parameter.IsDeprecated ? "Deprecated." : "",
        ];
        return string.Join(" ", sentences.Where(sentence => sentence.Length > 0));
    }
}

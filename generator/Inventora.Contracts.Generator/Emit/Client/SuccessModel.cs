using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>What an operation of the client returns.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Alternatives">The declared successes with their bodies, those that come one after another left out; <c>default</c> is one where nothing else is.</param>
/// <param name="Type">The C# type that is returned; null for none.</param>
/// <param name="IsRecord">Whether the successes differ in their types, so that a record of its own holds the one that came.</param>
internal sealed record SuccessModel(OperationModel Operation, IReadOnlyList<SuccessAlternative> Alternatives, string? Type, bool IsRecord)
{
    /// <summary>Finds out what the operation returns.</summary>
    public static SuccessModel Of(EmissionModel emission, OperationModel operation)
    {
        SuccessAlternative[] alternatives = OperationText.Successes(operation).SelectMany(response => Ways(emission, response)).ToArray();
        string[] types = alternatives.Where(alternative => alternative.Body is not null).Select(alternative => TypeText.Of(emission, alternative.Body!.Type)).Distinct().ToArray();
        string? type = types.Length switch
        {
            0 => null,
            1 => alternatives.Any(alternative => alternative.Body is null) && !types[0].EndsWith("?", StringComparison.Ordinal) ? types[0] + "?" : types[0],
            _ => SuccessText.RecordName(operation),
        };
        return new SuccessModel(operation, alternatives, type, types.Length > 1);
    }

    private static IEnumerable<SuccessAlternative> Ways(EmissionModel emission, ResponseModel response)
    {
        ContentModel[] bodies = OperationText.Bodies(emission, response).Where(body => !body.IsStream).ToArray();
        if (bodies.Length == 0)
        {
            return response.Contents.Count > 0 ? [] : [new SuccessAlternative(response, null, response.Name)];
        }

        List<string> names = [];
        foreach (ContentModel body in bodies)
        {
            names.Add(names.Count == 0 ? response.Name : FreeName.Find(response.Name + body.Kind, response.Name + body.Kind, names));
        }

        return bodies.Zip(names, (body, name) => new SuccessAlternative(response, body, name));
    }
}

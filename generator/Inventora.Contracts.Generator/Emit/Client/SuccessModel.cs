using Inventora.Contracts.Generator.Emit.Http;
using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>What an operation of the client returns.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Responses">The declared successes; <c>default</c> is one where nothing else is.</param>
/// <param name="Bodies">The body of each success, null for one without.</param>
/// <param name="Type">The C# type that is returned; null for none.</param>
/// <param name="IsRecord">Whether the successes differ in their types, so that a record of its own holds the one that came.</param>
internal sealed record SuccessModel(
    OperationModel Operation,
    IReadOnlyList<ResponseModel> Responses,
    IReadOnlyList<ContentModel?> Bodies,
    string? Type,
    bool IsRecord)
{
    /// <summary>Finds out what the operation returns.</summary>
    public static SuccessModel Of(EmissionModel emission, OperationModel operation)
    {
        ResponseModel[] responses = operation.Responses.Where(response => response.IsSuccess).ToArray();
        responses = responses.Length > 0 ? responses : operation.Responses.Where(response => response.Status.IsDefault).ToArray();
        ContentModel?[] bodies = responses.Select(response => OperationText.Bodies(emission, response).FirstOrDefault()).ToArray();
        string[] types = bodies.Where(body => body is not null).Select(body => TypeText.Of(emission, body!.Type)).Distinct().ToArray();
        bool isRecord = types.Length > 1;
        string? type = types.Length switch
        {
            0 => null,
            1 => bodies.Contains(null) && !types[0].EndsWith("?", StringComparison.Ordinal) ? types[0] + "?" : types[0],
            _ => SuccessText.RecordName(operation),
        };
        return new SuccessModel(operation, responses, bodies, type, isRecord);
    }
}

using System.Reflection;
using System.Text.Json.Nodes;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Tests.Loop.Values;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Calls a method of the generated client, which is known at run time only.</summary>
/// <param name="document">The document.</param>
/// <param name="host">Who has the client.</param>
/// <param name="tag">The operation's tag.</param>
/// <param name="operation">The operation.</param>
public sealed class ClientCall(LoopDocument document, LoopHost host, TagModel tag, OperationModel operation)
{
    /// <summary>Calls the method of the operation: the one for streams, or the one that returns status and headers too.</summary>
    /// <param name="values">What is sent.</param>
    /// <param name="suffix">What follows the operation's name in that of the method.</param>
    /// <param name="isStream">Whether values are to come one after another.</param>
    /// <returns>What the method returns, or a list of what came one after another.</returns>
    public async Task<object?> SendAsync(RequestValues values, string suffix, bool isStream)
    {
        object client = host.Client.GetType().GetProperty(tag.Outline.Name)!.GetValue(host.Client)!;
        string name = isStream ? operation.StreamName + "Async" : operation.Name + suffix;
        MethodInfo method = FindMethod(document.Find(tag.Outline.ClientInterfaceName), name, values.Content);
        object returned = method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, Arguments(method, values), null)!;
        if (returned is not Task task)
        {
            return await AsyncValues.Collect(returned)!;
        }

        await task;
        return method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }

    /// <summary>Calls the method that walks over all pages.</summary>
    public async Task<object?> WalkAsync(RequestValues values, int pageSize)
    {
        object client = host.Client.GetType().GetProperty(tag.Outline.Name)!.GetValue(host.Client)!;
        MethodInfo method = document.Find(tag.Outline.ClientInterfaceName).GetMethod(operation.Paging!.MethodName + "Async")!;
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.Name is "pageSize" or "recordsPerPage" ? Size(parameter, pageSize) : Argument(parameter, values))];
        return await AsyncValues.Collect(method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!)!;
    }

    private static object Size(ParameterInfo parameter, int pageSize) =>
        Convert.ChangeType(pageSize, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, System.Globalization.CultureInfo.InvariantCulture);

    private MethodInfo FindMethod(Type client, string name, ContentModel? content)
    {
        MethodInfo[] all = [.. client.GetMethods().Where(method => method.Name == name)];
        if (all.Length == 1)
        {
            return all[0];
        }

        // Without a body, the preferred overload is the one whose body may be left out.
        Type? body = content is null ? null : document.Values.TypeOf(content);
        return all.FirstOrDefault(method => method.GetParameters().Any(parameter => IsBody(parameter) && (body is null ? parameter.HasDefaultValue : (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) == body)))
            ?? throw new MissingMethodException($"{name} with a body of the type {body}; there are {string.Join(" and ", all.Select(method => method.ToString()))}");
    }

    private object?[] Arguments(MethodInfo method, RequestValues values) => [.. method.GetParameters().Select(parameter => Argument(parameter, values))];

    private object? Argument(ParameterInfo argument, RequestValues values)
    {
        if (ModelOf(argument) is { } parameter)
        {
            return values.Parameters.TryGetValue(parameter.Name, out JsonNode? value) ? document.Values.FromJson(parameter.Type, value) : null;
        }

        return argument switch
        {
            { ParameterType: var type } when type == typeof(CancellationToken) => CancellationToken.None,
            { ParameterType: var type } when type == typeof(Uri) && operation.IsHook => host.HookAddress(operation, tag.Outline.SourceName),
            _ when IsBody(argument) => values.Content is null ? null : document.Values.FromJson(values.Content, values.Body),
            { ParameterType: var type } when type == typeof(string) => values.Content is null ? null : Concrete(values.Content.MediaType),
            _ => throw new InvalidOperationException($"Nobody knows what {argument} of {operation.SourceId} is."),
        };
    }

    /// <summary>A media type of a range.</summary>
    public static string Concrete(string mediaType) => mediaType.StartsWith('*') ? "application/x-loop" : mediaType.Replace("*", "x-loop", StringComparison.Ordinal);

    private ParameterModel? ModelOf(ParameterInfo argument) => argument.ParameterType == typeof(CancellationToken) && argument.Position == ((MethodInfo)argument.Member).GetParameters().Length - 1
        ? null
        : operation.Parameters.FirstOrDefault(parameter => argument.Name == parameter.ArgumentName || (parameter.ArgumentName == "cancellationToken" && argument.Name == "cancellationTokenParameter"));

    private bool IsBody(ParameterInfo argument) => ModelOf(argument) is null && (argument.Name == "body" || argument.Name!.StartsWith("requestBody", StringComparison.Ordinal));
}

using System.Reflection;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Implements any handler interface: what comes is handed on, and answered with what comes back.</summary>
public class HandlerProxy : DispatchProxy
{
    private Func<object, Task<object>> answer = _ => throw new InvalidOperationException("No exchange is under way.");

    /// <summary>An object that implements the interface.</summary>
    /// <param name="handler">The interface.</param>
    /// <param name="answer">Makes the result for a request.</param>
    public static object Create(Type handler, Func<object, Task<object>> answer)
    {
        object proxy = Create(handler, typeof(HandlerProxy));
        ((HandlerProxy)proxy).answer = answer;
        return proxy;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => typeof(HandlerProxy)
        .GetMethod(nameof(AnswerAsync), BindingFlags.NonPublic | BindingFlags.Instance)!
        .MakeGenericMethod(targetMethod!.ReturnType.GetGenericArguments())
        .Invoke(this, [args![0]]);

    private async Task<T> AnswerAsync<T>(object request) => (T)await answer(request);
}

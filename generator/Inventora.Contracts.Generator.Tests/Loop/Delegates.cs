using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>Delegates of generated types, which are known at run time only.</summary>
internal static class Delegates
{
    /// <summary>An <c>Action</c> of the type.</summary>
    public static object Action(Type type, Action<object> act) => Make(nameof(ActionOf), type, act);

    /// <summary>What decides about credentials.</summary>
    public static object Judge(Type type, Func<object, ValueTask<bool>> judge) => Make(nameof(JudgeOf), type, judge);

    private static object Make(string method, Type type, object inner) =>
        typeof(Delegates).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [inner])!;

    private static Action<T> ActionOf<T>(Action<object> act)
        where T : notnull => value => act(value);

    private static Func<HttpContext, T, ValueTask<bool>> JudgeOf<T>(Func<object, ValueTask<bool>> judge)
        where T : notnull => (_, value) => judge(value);
}

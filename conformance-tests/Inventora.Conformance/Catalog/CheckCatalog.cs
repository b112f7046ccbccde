using System.Reflection;

namespace Inventora.Conformance;

/// <summary>Finds the checks of an assembly.</summary>
public static class CheckCatalog
{
    private const BindingFlags PublicMethods = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Lazy<IReadOnlyList<Check>> Own = new(() => In(typeof(CheckCatalog).Assembly));

    /// <summary>The suite's checks in the order in which a run takes them: phase, order, id. Passive checks come last.</summary>
    public static IReadOnlyList<Check> All => Own.Value;

    /// <summary>The checks of an assembly, in the order in which a run takes them.</summary>
    /// <exception cref="InvalidOperationException">A check is declared wrongly, or two have the same id.</exception>
    public static IReadOnlyList<Check> In(Assembly assembly) => In(assembly.GetTypes());

    internal static IReadOnlyList<Check> In(IEnumerable<Type> types)
    {
        var checks = types.SelectMany(type => type.GetMethods(PublicMethods), Create).OfType<Check>();
        var ordered = checks.OrderBy(check => check.Phase).ThenBy(check => check.Order).ThenBy(check => check.Id, StringComparer.Ordinal).ToArray();
        return ordered.GroupBy(check => check.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new InvalidOperationException($"Two checks have the id {twice.Key}: {string.Join(", ", twice.Select(check => check.Source))}.")
            : ordered;
    }

    private static Check? Create(Type type, MethodInfo method)
    {
        var check = method.GetCustomAttribute<CheckAttribute>() is { } attribute ? Active(type, method, attribute)
            : method.GetCustomAttribute<PassiveCheckAttribute>() is { } passive ? Passive(type, method, passive)
            : null;
        return check is { Facts.Count: 0 } ? throw new InvalidOperationException($"{check.Source} is a check that observes no fact.") : check;
    }

    private static Check Active(Type type, MethodInfo method, CheckAttribute attribute)
    {
        var source = $"{type.FullName}.{method.Name}";
        var phase = type.GetCustomAttribute<PhaseAttribute>()?.Phase
            ?? throw new InvalidOperationException($"{source} is a check, but its class has no [Phase].");
        return method.ReturnType == typeof(Task) && ParameterTypes(method) is [var only] && only == typeof(CheckContext)
            ? new Check(attribute, phase, source, context =>
            {
                var target = method.IsStatic ? null : Activator.CreateInstance(type);
                return method.CreateDelegate<Func<CheckContext, Task>>(target)(context);
            })
            : throw new InvalidOperationException($"{source} is a check, so it must take a {nameof(CheckContext)} and return a {nameof(Task)}.");
    }

    private static Check Passive(Type type, MethodInfo method, PassiveCheckAttribute attribute)
    {
        var source = $"{type.FullName}.{method.Name}";
        if (method.IsStatic && method.ReturnType == typeof(void) && ParameterTypes(method) is [var context, var seen] && context == typeof(PassiveContext))
        {
            if (seen == typeof(Exchange))
            {
                var see = method.CreateDelegate<Action<PassiveContext, Exchange>>();
                return new Check(attribute, source, seen, (recorder, exchange) => see(recorder, (Exchange)exchange));
            }

            if (seen == typeof(Refusal))
            {
                var see = method.CreateDelegate<Action<PassiveContext, Refusal>>();
                return new Check(attribute, source, seen, (recorder, refusal) => see(recorder, (Refusal)refusal));
            }
        }

        throw new InvalidOperationException(
            $"{source} is a passive check, so it must be static and take a {nameof(PassiveContext)} and an {nameof(Exchange)} or a {nameof(Refusal)}.");
    }

    private static Type[] ParameterTypes(MethodInfo method) => [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
}

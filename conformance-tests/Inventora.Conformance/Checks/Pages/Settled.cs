namespace Inventora.Conformance.Checks.Pages;

/// <summary>Repeats a comparison of several answers once, because someone else may have changed the list between them.</summary>
internal static class Settled
{
    /// <summary>Takes an observation that needs several answers.</summary>
    /// <param name="observe">Reads and compares: whether it holds, what was expected and what was seen; null when it could not be read.</param>
    public static async Task<Sight?> LookAsync(Func<Task<Sight?>> observe)
    {
        var first = await observe();
        return first is { Holds: false } ? await observe() : first;
    }

    /// <summary>Takes an observation and records it for facts.</summary>
    public static async Task ObserveAsync(CheckContext context, Func<Task<Sight?>> observe, params string[] facts)
    {
        if (await LookAsync(observe) is { } sight)
        {
            foreach (var fact in facts)
            {
                context.Observe(fact, sight.Holds, sight.Expected, sight.Seen, sight.Exchange);
            }
        }
    }
}

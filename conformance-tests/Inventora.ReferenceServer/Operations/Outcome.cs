namespace Inventora.ReferenceServer.Operations;

/// <summary>What came of a request: a result, a record that isn't there, or a refusal; the last two with a message for the caller.</summary>
internal abstract class Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>The request was carried out.</summary>
    public static Outcome<T> Done(T result) => new DoneOutcome(result);

    /// <summary>The path names something that isn't there.</summary>
    public static Outcome<T> Missing(string message) => new MissingOutcome(message);

    /// <summary>The domain refuses the request; nothing was changed.</summary>
    public static Outcome<T> Refused(string message) => new RefusedOutcome(message);

    /// <summary>Calls the function for the outcome.</summary>
    public abstract TAnswer Match<TAnswer>(Func<T, TAnswer> done, Func<string, TAnswer> missing, Func<string, TAnswer> refused);

    private sealed class DoneOutcome(T result) : Outcome<T>
    {
        public override TAnswer Match<TAnswer>(Func<T, TAnswer> done, Func<string, TAnswer> missing, Func<string, TAnswer> refused) => done(result);
    }

    private sealed class MissingOutcome(string message) : Outcome<T>
    {
        public override TAnswer Match<TAnswer>(Func<T, TAnswer> done, Func<string, TAnswer> missing, Func<string, TAnswer> refused) => missing(message);
    }

    private sealed class RefusedOutcome(string message) : Outcome<T>
    {
        public override TAnswer Match<TAnswer>(Func<T, TAnswer> done, Func<string, TAnswer> missing, Func<string, TAnswer> refused) => refused(message);
    }
}

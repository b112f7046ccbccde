using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>
/// The passive checks of a run, each with its recorder. They look at the exchanges in their order, but beside the run, which need not wait for
/// them: nothing that is sent depends on what they find.
/// </summary>
internal sealed class PassiveChecks
{
    // A page of a thousand records says nothing new when it comes again.
    private const int LargeBody = 16 * 1024;

    // What is not looked at yet is kept in memory.
    private const int MostWaiting = 64;

    private readonly UndocumentedFields undocumented;
    private readonly Redactor redactor;
    private readonly HashSet<(string Operation, int Length, int Hash)> knownBodies = [];
    private readonly List<(Check Check, CheckRecorder Recorder, PassiveContext Context)> checks;
    private readonly Queue<object> waiting = [];
    private bool isLooking;
    private Exception? fault;

    public PassiveChecks(IEnumerable<Check> checks, Ledger ledger, ContractDocument contract, BehaviourLog behaviours, Redactor redactor)
    {
        this.redactor = redactor;
        undocumented = new UndocumentedFields(contract);
        this.checks = [.. checks.Select(check =>
        {
            var recorder = new CheckRecorder(check, ledger, redactor);
            return (check, recorder, new PassiveContext(recorder, behaviours, contract));
        })];
    }

    /// <summary>What the checks have recorded, when they have looked at everything.</summary>
    public IEnumerable<CheckRecorder> Recorders
    {
        get
        {
            Settle();
            foreach (var (_, recorder, _) in checks)
            {
                recorder.Fault ??= fault;
            }

            return checks.Select(entry => entry.Recorder);
        }
    }

    /// <summary>Fields of answers that the contract does not name.</summary>
    public IReadOnlyList<string> UndocumentedFields
    {
        get
        {
            Settle();
            return [.. undocumented.Found.Select(redactor.Redact)];
        }
    }

    /// <summary>Shows an exchange or a refusal to the checks, one after the other: they keep count.</summary>
    public void See(object seen)
    {
        lock (waiting)
        {
            while (waiting.Count >= MostWaiting)
            {
                Monitor.Wait(waiting);
            }

            waiting.Enqueue(seen);
            if (!isLooking)
            {
                isLooking = true;
                ThreadPool.UnsafeQueueUserWorkItem(_ => Look(), null);
            }
        }
    }

    private void Settle()
    {
        lock (waiting)
        {
            while (isLooking)
            {
                Monitor.Wait(waiting);
            }
        }
    }

    private void Look()
    {
        while (true)
        {
            object seen;
            lock (waiting)
            {
                isLooking = waiting.TryDequeue(out seen!);
                Monitor.PulseAll(waiting);
                if (!isLooking)
                {
                    return;
                }
            }

            try
            {
                SeeAlone(seen);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                fault ??= exception;
            }
        }
    }

    private void SeeAlone(object seen)
    {
        if (seen is Exchange { IsSuccess: true, BodyLength: > LargeBody, Operation: { } operation } large
            && !knownBodies.Add((operation.OperationId, large.BodyText.Length, string.GetHashCode(large.BodyText, StringComparison.Ordinal))))
        {
            return;
        }

        if (seen is Exchange exchange)
        {
            undocumented.See(exchange);
        }

        foreach (var (check, recorder, context) in checks.Where(entry => entry.Check.Watches == seen.GetType()))
        {
            try
            {
                check.See(context, seen);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // A passive check's own fault must not end the check whose exchange it looked at.
                recorder.Fault ??= exception;
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using Inventora.Spec;

namespace Inventora.Conformance;

/// <summary>Takes the checks of a run one after the other, and restores after each what it has changed.</summary>
internal sealed class CheckLoop(RunState run, CheckSelection selection, IRunObserver? observer, ReportBuilder report, ConformanceOptions options)
{
    private static readonly TimeSpan RestoreLimit = TimeSpan.FromMinutes(2);

    private readonly Restorer restorer = new(run.Transport, run.Journal);
    private readonly ChangeWatcher watcher = new(run.Transport, run.Journal, run.Passive);

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            run.Fixtures = await new FixtureDiscovery(new ApiSession(run.Transport, watcher, run.Requests, cancellation), options.Fixtures).RunAsync();
            observer?.Started(selection.Checks.Count(selection.Reported.Contains) + selection.Passive.Count);
            var together = await ReadTogetherAsync(cancellation);
            foreach (var check in selection.Checks)
            {
                var result = together.GetValueOrDefault(check) ?? await CheckAsync(check, cancellation);
                if (selection.Reported.Contains(check))
                {
                    report.Add(result);
                    observer?.Checked(result.Report);
                }
            }

            foreach (var recorder in run.Passive.Recorders)
            {
                var passive = new CheckResult(recorder, null, TimeSpan.Zero);
                report.Add(passive);
                observer?.Checked(passive.Report);
            }

            await FinishAsync();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await FinishAsync();
            throw new RunCancelledException(restorer.Problems, cancellation);
        }

        report.RestorationProblems = restorer.Problems;
    }

    private void CloseJournal()
    {
        if (restorer.Problems.Count == 0)
        {
            run.Journal.Finish();
        }
    }

    // Checks that only read can't spoil each other; they come first in a run, before anything is changed.
    private async Task<IReadOnlyDictionary<Check, CheckResult>> ReadTogetherAsync(CancellationToken cancellation)
    {
        var results = new ConcurrentDictionary<Check, CheckResult>();
        if (options.Parallel > 1)
        {
            var reading = selection.Checks.TakeWhile(check => check is { Phase: RunPhase.Reading, Profile: Profile.ReadOnly });
            var limits = new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellation };
            await Parallel.ForEachAsync(reading, limits, async (check, _) => results[check] = await CheckAsync(check, cancellation));
        }

        return results;
    }

    private async Task<CheckResult> CheckAsync(Check check, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var recorder = new CheckRecorder(check, run.Ledger, run.Transport.Redactor);
        (string, bool)? reason = null;
        watcher.Begin();
        try
        {
            if (await StoppedAnsweringAsync(cancellation))
            {
                reason = ("the server has stopped answering", false);
            }
            else
            {
                await check.RunAsync(new CheckContext(run, recorder, new ApiSession(run.Transport, watcher, run.Requests, cancellation), cancellation));
            }
        }
        catch (InconclusiveException missing)
        {
            reason = (run.Transport.Redactor.Redact(missing.Message), missing.Optional);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            recorder.Fault = fault;
        }
        finally
        {
            await RestoreAsync();
        }

        return new CheckResult(recorder, reason, clock.Elapsed);
    }

    // A server that is gone must not cost a time-out for every request of every check that is left.
    private async Task<bool> StoppedAnsweringAsync(CancellationToken cancellation) =>
        run.Transport.UnansweredInARow > 4 && (await run.Transport.SendAsync(ApiRequest.Get("/products?limit=1"), cancellation)).Status == 0;

    // Restoring outlives the run's own cancellation.
    private async Task RestoreAsync()
    {
        using var limit = new CancellationTokenSource(RestoreLimit);
        try
        {
            await restorer.RestoreAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            restorer.Add($"Restoring took longer than {RestoreLimit.TotalMinutes:0} minutes and was given up.");
        }
    }

    private async Task FinishAsync()
    {
        await RestoreAsync();
        using var limit = new CancellationTokenSource(RestoreLimit);
        try
        {
            await restorer.DeleteStraysAsync($"conformance-{run.Name}-", limit.Token);
        }
        catch (InconclusiveException unreadable)
        {
            restorer.Add($"It is not known whether tasks of this run are left: {unreadable.Message}. They are named conformance-{run.Name}-….");
        }

        try
        {
            if (run.Journal.EverTouched.Count > 0)
            {
                report.Differences = await restorer.CompareAsync(run.Fixtures, limit.Token);
            }
        }
        catch (InconclusiveException unreadable)
        {
            restorer.Add($"It is not known whether all records are as before: {unreadable.Message}.");
        }

        CloseJournal();
    }
}

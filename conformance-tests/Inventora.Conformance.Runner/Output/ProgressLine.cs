using System.Globalization;

namespace Inventora.Conformance.Runner.Output;

/// <summary>
/// Says how far a run is: on a terminal on one line that is written over and taken away at the end; elsewhere, such as in the log
/// of a CI job, by a line now and then, so that a quick run says nothing.
/// </summary>
/// <param name="writer">Takes the progress.</param>
/// <param name="isTerminal">Whether a line can be written over.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class ProgressLine(TextWriter writer, bool isTerminal, TimeProvider clock) : IRunObserver
{
    // The longest text that stays on one line of the narrowest usual terminal.
    private const int MostWidth = 78;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private readonly long started = clock.GetTimestamp();
    private TimeSpan lastLine;
    private int total;
    private int done;
    private int width;

    /// <summary>Whether the run has begun with its checks.</summary>
    public bool HasStarted => total > 0;

    /// <inheritdoc/>
    public void Started(int checks) => total = checks;

    /// <inheritdoc/>
    public void Checked(CheckReport check)
    {
        done++;
        var elapsed = clock.GetElapsedTime(started);
        if (isTerminal)
        {
            Show($"{done}/{Math.Max(total, done)} {check.Id}");
        }
        else if (elapsed - lastLine >= Pause)
        {
            lastLine = elapsed;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} of {Math.Max(total, done)} checks after {elapsed.TotalSeconds:0} s"));
        }
    }

    /// <inheritdoc/>
    public void Finished(ConformanceReport report) => Clear();

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (width > 0)
        {
            Show("");
            writer.Write('\r');
            width = 0;
        }
    }

    private void Show(string text)
    {
        text = text.Length > MostWidth ? text[..MostWidth] : text;
        writer.Write('\r' + text.PadRight(width));
        width = text.Length;
    }
}

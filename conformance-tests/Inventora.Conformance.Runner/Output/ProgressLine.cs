namespace Inventora.Conformance.Runner.Output;

/// <summary>One line on a terminal that says how far a run is; nothing where there is no terminal.</summary>
internal sealed class ProgressLine(TextWriter writer, bool isShown) : IRunObserver
{
    private int total;
    private int done;
    private int width;

    /// <inheritdoc/>
    public void Started(int checks) => total = checks;

    /// <inheritdoc/>
    public void Checked(CheckReport check)
    {
        done++;
        Show($"{done}/{total} {check.Id}");
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
        if (!isShown)
        {
            return;
        }

        text = text.Length > 78 ? text[..78] : text;
        writer.Write('\r' + text.PadRight(width));
        width = text.Length;
    }
}

using System.Text.Json.Nodes;

namespace Inventora.Conformance;

/// <summary>
/// The journal of a run on disk: a JSON object a line, each written before the request that it is about is sent, so that what a
/// crashed run has left can be put back. It holds records of the server, but never the key.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private readonly FileStream stream;
    private readonly StreamWriter writer;
    private readonly Redactor redactor;

    private JournalFile(string path, FileMode mode, Redactor redactor)
    {
        this.redactor = redactor;
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read };
        if (!OperatingSystem.IsWindows() && mode == FileMode.CreateNew)
        {
            // It shows business data of an account.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Each line reaches the operating system at once: what is in a buffer of this process dies with it.
        stream = new FileStream(path, options);
        writer = new StreamWriter(stream) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>Begins a journal. A file that is there already may be all that is left to restore another run by, so it is not overwritten.</summary>
    /// <exception cref="IOException">The file is there already, or can't be written.</exception>
    public static JournalFile Create(string path, Uri baseUrl, string runName, Redactor redactor)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var file = new JournalFile(path, FileMode.CreateNew, redactor);
        file.Write(new JsonObject { ["journal"] = JournalText.Version, ["baseUrl"] = baseUrl.AbsoluteUri, ["run"] = runName });
        return file;
    }

    /// <summary>Goes on with the journal of a run that has crashed.</summary>
    /// <exception cref="IOException">The file can't be written; perhaps its run is still going on.</exception>
    public static JournalFile Continue(string path, Redactor redactor)
    {
        var file = new JournalFile(path, FileMode.Append, redactor);
        // The crash may have cut off the last line.
        file.writer.WriteLine();
        return file;
    }

    /// <summary>A record as it is before a request that may change it.</summary>
    public void Before(string path, JsonObject record) => Write(new JsonObject { ["before"] = path, ["record"] = record.DeepClone() });

    /// <summary>A request that may change something is about to be sent. When this returns, all that was written so far is on the disk itself.</summary>
    public void Sends(ApiRequest request)
    {
        Write(new JsonObject { ["sends"] = request.Method, ["path"] = request.PathOnly });
        stream.Flush(flushToDisk: true);
    }

    /// <summary>A task was made.</summary>
    public void MadeTask(string id) => Write(new JsonObject { ["madeTask"] = id });

    /// <summary>A batch was made.</summary>
    public void MadeBatch(string id) => Write(new JsonObject { ["madeBatch"] = id });

    /// <summary>A task is deleted.</summary>
    public void DeletedTask(string id) => Write(new JsonObject { ["deletedTask"] = id });

    /// <summary>A batch is deleted.</summary>
    public void DeletedBatch(string id) => Write(new JsonObject { ["deletedBatch"] = id });

    /// <summary>A record is as before again.</summary>
    public void Restored(string path) => Write(new JsonObject { ["restored"] = path });

    /// <summary>Nothing is left to restore.</summary>
    public void Finished() => Write(new JsonObject { ["finished"] = true });

    public void Dispose() => writer.Dispose();

    private void Write(JsonObject line) => writer.WriteLine(redactor.Redact(line.ToJsonString()));
}

namespace Inventora.Contracts.Generator.Reading.Files;

/// <summary>All files that the project shows to the compiler. References lead to these and to nothing else: a generator opens no file and no address.</summary>
public sealed class ProjectFiles
{
    private readonly Dictionary<string, DocumentFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentFile?> filesOfAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files by their paths.</summary>
    public ProjectFiles(IEnumerable<DocumentFile> all)
    {
        foreach (DocumentFile file in all)
        {
            string path = Normalize(file.Path);
            if (!files.ContainsKey(path))
            {
                files.Add(path, file);
                filesOfAnyCase[path] = filesOfAnyCase.ContainsKey(path) ? null : file;
            }
        }
    }

    /// <summary>The file of a path; a name that differs in case alone is taken where only one does, as on Windows.</summary>
    public DocumentFile? Find(string path)
    {
        string normal = Normalize(path);
        return files.TryGetValue(normal, out DocumentFile? exact) ? exact
            : filesOfAnyCase.TryGetValue(normal, out DocumentFile? similar) ? similar
            : null;
    }

    /// <summary>The file that a reference means; null when the project doesn't show it.</summary>
    /// <param name="from">The file that the reference stands in.</param>
    /// <param name="reference">What stands before its <c>#</c>.</param>
    public DocumentFile? Find(string from, string reference) => Candidates(from, reference).Select(Find).FirstOrDefault(file => file is not null);

    /// <summary>Where the file of a reference is looked for first.</summary>
    public static string Locate(string from, string reference) => Normalize(Candidates(from, reference).First());

    /// <summary>A file and the files that it leads to, directly or through others, in a fixed order.</summary>
    public IReadOnlyList<DocumentFile> FindLinked(DocumentFile start, CancellationToken cancellationToken)
    {
        HashSet<DocumentFile> seen = [start];
        List<DocumentFile> linked = [];
        Queue<(DocumentFile File, IEnumerable<string> Links)> open = new([(start, start.ReadTree(cancellationToken).Links)]);
        while (open.Count > 0)
        {
            (DocumentFile from, IEnumerable<string> links) = open.Dequeue();
            foreach (DocumentFile file in links.Select(link => Find(from.Path, link)).OfType<DocumentFile>().Where(seen.Add))
            {
                linked.Add(file);
                if (IsDocument(file.Path))
                {
                    open.Enqueue((file, file.ReadTree(cancellationToken).Links));
                }
            }
        }

        return linked;
    }

    /// <summary>Whether a file holds a tree, and not a text such as Markdown that a description is taken from.</summary>
    public static bool IsDocument(string path) => !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name may hold <c>%20</c> itself, or a blank that the reference has to write so.</summary>
    private static IEnumerable<string> Candidates(string from, string reference)
    {
        string plain = reference.StartsWith("file://", StringComparison.OrdinalIgnoreCase) ? reference.Substring("file://".Length) : reference;
        string decoded = Uri.UnescapeDataString(plain);
        yield return Combine(from, decoded);
        if (decoded != plain)
        {
            yield return Combine(from, plain);
        }
    }

    private static string Combine(string from, string reference)
    {
        bool isAbsolute = reference.Length > 0 && (reference[0] is '/' or '\\' || (reference.Length > 2 && reference[1] == ':'));
        int end = from.LastIndexOfAny(['/', '\\']);
        return isAbsolute ? reference : from.Substring(0, end + 1) + reference;
    }

    private static string Normalize(string path)
    {
        List<string> segments = [];
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            bool isEmpty = segment.Length == 0 && segments.Count > 0;
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && !isEmpty)
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}

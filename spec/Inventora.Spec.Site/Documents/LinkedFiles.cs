using Inventora.Contracts.Generator.Reading.Files;

namespace Inventora.Spec.Site.Documents;

/// <summary>The files that a document leads to, directly or through others. No address is opened, and no file outside of the document's folder.</summary>
internal static class LinkedFiles
{
    /// <summary>A document with the files that it needs.</summary>
    public static ProjectFiles Find(DocumentFile start)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(start.Path))! + Path.DirectorySeparatorChar;
        var files = new Dictionary<string, DocumentFile>(StringComparer.Ordinal) { [start.Path] = start };
        var waiting = new Queue<DocumentFile>([start]);
        while (waiting.TryDequeue(out var file))
        {
            var links = ProjectFiles.IsDocument(file.Path) ? file.ReadTree(default).Links : [];
            foreach (var path in links.Select(link => ProjectFiles.Locate(file.Path, link)).Where(path => !files.ContainsKey(path)))
            {
                if (Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal) && File.Exists(path))
                {
                    files.Add(path, new DocumentFile(new LocalText(path, File.ReadAllText(path))));
                    waiting.Enqueue(files[path]);
                }
            }
        }

        return new ProjectFiles(files.Values);
    }
}

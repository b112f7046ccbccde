using System.Xml.Linq;

namespace Inventora.Spec.Tests.Architecture;

/// <summary>One project of the repository: what it refers to and what it compiles.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument xml;

    private ProjectFile(string file)
    {
        File = file;
        xml = XDocument.Parse(Repository.Read(file));
    }

    /// <summary>All projects of the repository; those that a test copies out of it are none.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.Contains("/Consumers/", StringComparison.Ordinal)).Select(file => new ProjectFile(file))];

    /// <summary>The path from the root of the repository.</summary>
    public string File { get; }

    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>Its folder, with a slash at the end.</summary>
    public string Folder => File[..(File.LastIndexOf('/') + 1)];

    /// <summary>The names of the projects that it refers to itself.</summary>
    public IEnumerable<string> References => Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    /// <summary>The names of the packages that it refers to itself.</summary>
    public IEnumerable<string> Packages => Includes("PackageReference");

    /// <summary>The names of the projects that it reaches, over any number of references.</summary>
    public IReadOnlySet<string> Reaches
    {
        get
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var waiting = new Queue<string>(References);
            while (waiting.TryDequeue(out var name))
            {
                if (reached.Add(name))
                {
                    Named(name).References.ToList().ForEach(waiting.Enqueue);
                }
            }

            return reached;
        }
    }

    /// <summary>Its C# files with their text.</summary>
    public IEnumerable<(string File, string Text)> Sources =>
        Repository.Files
            .Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => (file, Repository.Read(file)));

    public static ProjectFile Named(string name) => All.Single(project => project.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private IEnumerable<string> Includes(string item) => xml.Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>();
}

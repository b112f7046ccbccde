using System.Diagnostics;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Pipeline;

/// <summary>A project of its own, outside of the repository, that asks for code as the README says.</summary>
public sealed class TargetsTests : IDisposable
{
    private const string Document = """
        openapi: 3.1.1
        info: {title: Acme, version: '1'}
        paths: {}
        components: {schemas: {Order: {type: object, required: [kind], properties: {kind: {enum: [a, b]}}}}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("inventora-targets-").FullName;

    [Fact]
    public async Task Metadata_of_the_item_reach_the_generator()
    {
        Write("shop.yaml", Document);
        Write("stock.openapi.yaml", Document);
        Write("parts/colors/Color.yaml", "type: string\nenum: [red, green]\n");
        Write("parts/Line.yaml", "type: object\nproperties: {color: {$ref: colors/Color.yaml}}\n");
        Write("split.yaml", """
            openapi: 3.1.1
            info: {title: Split, version: '1'}
            paths: {}
            components: {schemas: {Order: {type: object, properties: {line: {$ref: parts/Line.yaml}}}}}
            """);
        Write("parts2/Line.yaml", "type: object\nproperties: {color: {type: string, enum: [red, blue]}}\n");
        Write("split2.yaml", File.ReadAllText(Path.Combine(folder, "split.yaml")).Replace("parts/", "parts2/", StringComparison.Ordinal));
        Write("Use.cs", """
            using System;
            Console.WriteLine(new Acme.Split.Order { Line = new Acme.Split.Line { Color = Acme.Split.Color.Green } });
            Console.WriteLine(new Acme.Parts.Order { Line = new Acme.Parts.Line { Color = Acme.Parts.LineColor.Red } });
            var order = new Acme.Shop.Order { Kind = new Acme.Shop.OrderKind("a") };
            var stock = new Acme.Project.Order { Kind = Acme.Project.OrderKind.A };
            Console.WriteLine($"{typeof(Acme.Shop.Order).IsPublic} {typeof(Acme.Project.Order).IsPublic} {typeof(Acme.Project.Order).Assembly.GetType("Acme.Project.StockClient") is not null} {order.Kind.Value} {stock.Kind}");
            """);
        Write("Acme.Project.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <OpenApiContract Include="shop.yaml" Namespace="Acme.Shop" Emit="models;client" ClientName="ShopClient" Enums="open" Visibility="internal" />
                <OpenApiContract Include="stock.openapi.yaml" />
                <OpenApiContract Include="split.yaml" Namespace="Acme.Split" Emit="models" References="parts/**" />
                <OpenApiContract Include="split2.yaml" Namespace="Acme.Parts" Emit="models" />
                <OpenApiDocument Include="parts2/**;split2.yaml" />
                <Analyzer Include="{string.Join(';', GeneratorFiles())}" />
              </ItemGroup>
              <Import Project="{RepositoryFiles.Root}/generator/Inventora.Contracts.Generator/build/Inventora.Contracts.Generator.targets" />
            </Project>
            """);

        (int exitCode, string output) = await Dotnet("build", "--nologo", "-v", "q");
        exitCode.Should().Be(0, output);
        (exitCode, output) = await Dotnet("run", "--no-build");

        output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "Order { Line = Line { Color = Green } }", "Order { Line = Line { Color = Red } }", "False True True a A");
        exitCode.Should().Be(0);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The generator and what it carries, as a package or a project reference would bring them.</summary>
    private static IEnumerable<string> GeneratorFiles()
    {
        string[] names = ["Inventora.Contracts.Generator.dll", "Microsoft.OpenApi.dll", "SharpYaml.dll"];
        return names.Select(name => Path.Combine(Path.GetDirectoryName(typeof(ContractGenerator).Assembly.Location)!, name));
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private async Task<(int ExitCode, string Output)> Dotnet(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}

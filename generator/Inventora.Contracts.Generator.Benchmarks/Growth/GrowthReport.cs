using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Inventora.Contracts.Generator.Benchmarks.Data;
using Inventora.Contracts.Generator.Benchmarks.Generation;
using Inventora.Contracts.Generator.Diagnostics;
using Inventora.Contracts.Generator.Model;
using Inventora.Contracts.Generator.Parsing;
using Inventora.Contracts.Generator.Reading;
using Inventora.Contracts.Generator.Reading.Syntax;

namespace Inventora.Contracts.Generator.Benchmarks.Growth;

/// <summary>How cost grows with what there is to do: each row is twice the one before, and costs about twice as much.</summary>
internal static class GrowthReport
{
    private const string Path = "/measured/contract.yaml";

    /// <summary>Writes the tables, in Markdown.</summary>
    public static void Write(TextWriter output)
    {
        Table(output, "products read", [500, 1000, 2000, 4000], 150, products =>
        {
            byte[] json = ProductData.Page(products);
            return () => JsonSerializer.Deserialize<ProductPage>(json);
        });
        Table(output, "products written", [500, 1000, 2000, 4000], 150, products =>
        {
            ProductPage page = JsonSerializer.Deserialize<ProductPage>(ProductData.Page(products))!;
            var buffer = new ArrayBufferWriter<byte>(8 * 1024 * 1024);
            return () =>
            {
                buffer.ResetWrittenCount();
                using var writer = new Utf8JsonWriter(buffer);
                ProductPageJsonConverter.Write(writer, page);
            };
        });
        Table(output, "schemas read, on one line", [500, 1000, 2000, 4000], 20, count =>
        {
            string document = SyntheticDocument.OnOneLine(count);
            return () => TreeReader.Read(document, new FindingCollector(Path), default);
        });
        Table(output, "schemas generated", [125, 250, 500, 1000], 6, count => Generate(SyntheticDocument.OfSchemas(count)));
        Table(output, "operations generated", [125, 250, 500, 1000], 6, count => Generate(SyntheticDocument.OfOperations(count)));
    }

    private static Action Generate(string document)
    {
        ContractOptions options = ContractOptions.Of(MeasuredProject.AllParts);
        ContractSettings settings = ContractSettingsReader.Read(Path, options.GlobalOptions, options.GlobalOptions)!;
        return () =>
        {
            var findings = new FindingCollector(Path);
            ContractModel model = ContractParser.Parse(DocumentReader.Read(document, findings, default)!, settings, findings, default);
            GC.KeepAlive(EmitPhase.EmitAll(model).Count());
        };
    }

    private static void Table(TextWriter output, string what, int[] counts, int turns, Func<int, Action> prepare)
    {
        output.WriteLine($"\n| {what} | ms | per doubling | MB allocated | per doubling |");
        output.WriteLine("|--:|--:|--:|--:|--:|");
        Cost[] costs = Cost.Of(turns, Array.ConvertAll(counts, count => prepare(count)));
        for (int i = 0; i < counts.Length; i++)
        {
            string time = i > 0 ? Text(costs[i].Milliseconds / costs[i - 1].Milliseconds) : "";
            string memory = i > 0 && costs[i - 1].Bytes > 1024 ? Text((double)costs[i].Bytes / costs[i - 1].Bytes) : "";
            output.WriteLine($"| {counts[i]} | {Text(costs[i].Milliseconds)} | {time} | {Text(costs[i].Bytes / 1e6)} | {memory} |");
        }
    }

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}

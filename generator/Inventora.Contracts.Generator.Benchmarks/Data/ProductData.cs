using System.Buffers;
using System.Text.Json;

namespace Inventora.Contracts.Generator.Benchmarks.Data;

/// <summary>Products as a server sends them: the same for each run, of different lengths, some values null.</summary>
public static class ProductData
{
    private static readonly string[] Names = ["Handmade Candle", "Soy Wax", "Lavendelöl 10 ml", "Cotton Wick", "Gift Box \"Winter\"", "Label"];

    // None with a dot: NSwag's client for System.Text.Json refuses values whose names in C# differ.
    private static readonly string[] Units = ["pieces", "bundles", "cases"];

    private static readonly string[] Locations = ["Main Warehouse", "Retail Store", "Workshop"];

    /// <summary>A page of products, in UTF-8.</summary>
    /// <param name="count">How many products it holds.</param>
    public static byte[] Page(int count) => Write(writer =>
    {
        var random = new Random(20240315);
        writer.WriteStartObject();
        writer.WriteStartArray("data");
        for (int i = 0; i < count; i++)
        {
            WriteProduct(writer, random, i);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("pagination");
        writer.WriteNumber("totalCount", count * 3);
        writer.WriteNumber("offset", 0);
        writer.WriteNumber("limit", count);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    /// <summary>One product, in UTF-8.</summary>
    public static byte[] Product() => Write(writer => WriteProduct(writer, new Random(1), 7));

    /// <summary>A stock-level update that breaks no rule, in UTF-8.</summary>
    public static byte[] StockLevelUpdate() => """{"quantity":12.5,"locationName":"Main Warehouse","updateType":"restock","notes":"Delivery 4711"}"""u8.ToArray();

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteProduct(Utf8JsonWriter writer, Random random, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"prod_{number:x8}");
        writer.WriteString("name", Names[random.Next(Names.Length)]);
        writer.WriteString("sku", $"SKU-{number:00000}");
        writer.WriteNumber("stockLevel", random.Next(1000));
        writer.WriteString("unitType", Units[random.Next(Units.Length)]);
        writer.WriteNumber("unitPrice", random.Next(10000) / 100m);
        writer.WriteNumber("minLevel", random.Next(50));
        WriteOptional(writer, "notes", random.Next(3) == 0, () => writer.WriteStringValue("Vanilla scented, poured by hand; the wick is trimmed to 5 mm."));
        WriteOptional(writer, "retailPrice", random.Next(4) > 0, () => writer.WriteNumberValue(random.Next(100000) / 100m));
        WriteOptional(writer, "wholesalePrice", random.Next(4) > 0, () => writer.WriteNumberValue(random.Next(100000) / 100m));
        WriteOptional(writer, "ean", random.Next(2) == 0, () => writer.WriteStringValue("1234567890123"));
        writer.WriteNumber("minimumQuantity", 1);
        writer.WriteStartArray("reorderURLs");
        for (int i = random.Next(3); i > 0; i--)
        {
            writer.WriteStringValue($"https://example.com/reorder/{number}");
        }

        writer.WriteEndArray();
        writer.WriteStartObject("locationStockLevels");
        foreach (string location in Locations.Take(random.Next(1, 4)))
        {
            writer.WriteNumber(location, random.Next(1000) / 2m);
        }

        writer.WriteEndObject();
        writer.WriteString("productionType", "produced");
        writer.WriteStartArray("materials");
        for (int i = random.Next(4); i > 0; i--)
        {
            WriteMaterial(writer, random, i);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMaterial(Utf8JsonWriter writer, Random random, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"mat_{number:x8}");
        writer.WriteString("name", Names[random.Next(Names.Length)]);
        writer.WriteString("sku", "WAX-SOY");
        writer.WriteString("unitType", Units[random.Next(Units.Length)]);
        writer.WriteNumber("unitPrice", random.Next(10000) / 100m);
        writer.WriteNumber("stockLevel", random.Next(1000));
        writer.WriteNull("minLevel");
        writer.WriteNumber("quantityUsed", random.Next(100) / 8m);
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, bool isPresent, Action write)
    {
        writer.WritePropertyName(name);
        if (isPresent)
        {
            write();
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

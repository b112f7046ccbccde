// Adds a delivery to the stock: dotnet run --project contracts/samples/Restock -- https://api.inventora.com/api YOUR_KEY delivery.csv [--dry-run]
using Inventora.Contracts;
using Inventora.Contracts.Client;
using Spectre.Console;

bool isDryRun = args.Contains("--dry-run");
IReadOnlyList<Delivery> deliveries = Delivery.ReadAll(args[2]);
using var client = new InventoraClient(new InventoraClientOptions { BaseAddress = new Uri(args[0]), ApiKey = args[1] });

var table = new Table().AddColumns("Product", "Location", "Before", "Added", "After");
int failures = 0;
await AnsiConsole.Progress().StartAsync(async progress =>
{
    ProgressTask bar = progress.AddTask(isDryRun ? "Looking up" : "Restocking", maxValue: deliveries.Count);
    foreach (Delivery delivery in deliveries)
    {
        try
        {
            Product before = await client.Products.GetProductAsync(delivery.ProductId);
            decimal level = before.LocationStockLevels.GetValueOrDefault(delivery.LocationName);
            decimal after = level + delivery.Quantity;
            if (!isDryRun)
            {
                Product changed = await client.Products.UpdateProductStockLevelAsync(delivery.ProductId, new StockLevelUpdate
                {
                    Quantity = delivery.Quantity,
                    LocationName = delivery.LocationName,
                    UpdateType = StockLevelUpdateType.Restock,
                    Notes = delivery.Notes,
                });
                after = changed.LocationStockLevels.GetValueOrDefault(delivery.LocationName);
            }

            table.AddRow(before.Name.EscapeMarkup(), delivery.LocationName.EscapeMarkup(), $"{level}", $"{delivery.Quantity}", $"{after}");
        }
        catch (InventoraApiException<ApiError> exception)
        {
            failures++;
            table.AddRow(delivery.ProductId.EscapeMarkup(), delivery.LocationName.EscapeMarkup(), "", $"{delivery.Quantity}", $"{exception.StatusCode}: {exception.Error.Error.EscapeMarkup()}");
        }

        bar.Increment(1);
    }
});

AnsiConsole.Write(table);
AnsiConsole.WriteLine(isDryRun ? "Nothing was changed: a dry run." : $"{deliveries.Count - failures} of {deliveries.Count} deliveries added.");
return failures == 0 ? 0 : 1;

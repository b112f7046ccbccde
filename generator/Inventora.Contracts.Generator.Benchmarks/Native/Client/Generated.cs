using Inventora.Contracts;
using Inventora.Contracts.Client;

// Arguments: the address, the key, the id of a product. Prints its name, and the memory that the program has at its end, in bytes.
using var client = new InventoraClient(new InventoraClientOptions { BaseAddress = new Uri(args[0]), ApiKey = args[1] });
Product product = await client.Products.GetProductAsync(args[2]);
Console.WriteLine($"{product.Name}\n{Environment.WorkingSet}");

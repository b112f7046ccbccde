using Inventora.Contracts.Generator.Benchmarks.HandWritten;

// Arguments: the address, the key, the id of a product. Prints its name, and the memory that the program has at its end, in bytes.
using var http = new HttpClient { BaseAddress = new Uri(args[0] + "/") };
Product product = await new InventoraHttpClient(http, args[1]).GetProductAsync(args[2]);
Console.WriteLine($"{product.Name}\n{Environment.WorkingSet}");

// A client and a server of one's own document, in one project: dotnet run --project contracts/samples/OwnDocument
using Bookshop;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddBookshopServer().AddBooks<BooksHandler>();

await using WebApplication app = builder.Build();
app.MapBookshop();
await app.StartAsync();

using var client = new BookshopClient(new BookshopClientOptions { BaseAddress = new Uri(app.Urls.First() + "/v1") });
await client.Books.PutBookAsync("9780140449136", new Book { Title = "The Odyssey", Genre = Genre.Poetry, Price = 12.50m });
foreach (Book book in await client.Books.ListBooksAsync(genre: [Genre.Poetry, Genre.Novel]))
{
    Console.WriteLine($"{book.Title}: {book.Price}");
}

try
{
    await client.Books.PutBookAsync("9780140449136", new Book { Title = "", Genre = Genre.Novel, Price = -1 });
}
catch (BookshopApiException<Problem> exception)
{
    Console.WriteLine($"{exception.StatusCode}: {exception.Error.Title}");
}

// Serves the products of a list in memory: dotnet run --project contracts/samples/MinimalServer
using Inventora.Contracts;
using Inventora.Contracts.Server;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddInventoraServer(options => options.ApiKeys.Add("demo-key")).AddProducts<ProductsHandler>();

WebApplication app = builder.Build();
app.MapInventora();
app.MapInventoraFallback();
app.Run();

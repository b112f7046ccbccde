using System.Net;
using System.Reflection;
using System.Security.Claims;
using Inventora.Contracts.Generator.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inventora.Contracts.Generator.Tests.Loop;

/// <summary>The generated server in an application, with the generated client before it.</summary>
public sealed class LoopHost : IAsyncDisposable
{
    /// <summary>What stands before all secrets, so that each scheme has one of its own.</summary>
    public const string Secret = "secret-";

    private readonly WebApplication application;
    private readonly LoopDocument document;

    private LoopHost(WebApplication application, LoopDocument document, HttpMessageHandler sender, Uri address)
    {
        this.application = application;
        this.document = document;
        Address = address;
        Recorder = new RequestRecorder { InnerHandler = sender };
        Http = new HttpClient(Recorder) { Timeout = TimeSpan.FromSeconds(60) };
        Client = CreateClient();
    }

    /// <summary>The schemes whose credentials the server was asked about since the list was emptied.</summary>
    public List<(string Scheme, string Secret)> Judged { get; } = [];

    /// <summary>Where the server is.</summary>
    public Uri Address { get; }

    /// <summary>Keeps the last request.</summary>
    public RequestRecorder Recorder { get; }

    /// <summary>What the client sends by.</summary>
    public HttpClient Http { get; }

    /// <summary>The generated client.</summary>
    public object Client { get; }

    /// <summary>What the server's handlers do with a request.</summary>
    public Func<object, Task<object>> Answer { get; set; } = _ => throw new InvalidOperationException("No exchange is under way.");

    /// <summary>What went wrong inside of the server.</summary>
    public ServerFaults Faults { get; private init; } = new();

    /// <summary>Starts the server.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isOverSockets">Whether it listens on the loopback address, as it would for real; otherwise requests are handed over in memory.</param>
    /// <param name="between">What stands between client and server; null for nothing.</param>
    public static async Task<LoopHost> StartAsync(LoopDocument document, bool isOverSockets, DelegatingHandler? between = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        ServerFaults faults = new();
        builder.Logging.ClearProviders().AddProvider(faults);
        if (!isOverSockets)
        {
            builder.WebHost.UseTestServer();
        }

        LoopHost? host = null;
        Type optionsType = document.Find(document.Emission.Prefix + "ServerOptions");
        document.Find(document.Emission.Prefix + "ServerExtensions").GetMethod($"Add{document.Emission.Prefix}Server")!
            .Invoke(null, [builder.Services, Delegates.Action(optionsType, made => host!.Configure(made))]);
        foreach ((Type handler, Type implementation) in document.Handlers)
        {
            builder.Services.AddScoped(handler, _ => Activator.CreateInstance(implementation, (Func<object, Task<object>>)(request => host!.Answer(request)))!);
        }

        WebApplication application = builder.Build();
        if (isOverSockets)
        {
            application.Urls.Add("http://127.0.0.1:0");
        }

        // What only the host knows, such as a client's certificate, it has found to be in order.
        application.Use((context, next) =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity("loop"));
            return next(context);
        });
        Map(document, application);
        await application.StartAsync();
        HttpMessageHandler sender = isOverSockets ? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } : application.GetTestServer().CreateHandler();
        if (between is not null)
        {
            between.InnerHandler = sender;
            sender = between;
        }

        Uri address = isOverSockets ? new Uri(application.Urls.First()) : new Uri("http://localhost");
        return host = new LoopHost(application, document, sender, address) { Faults = faults };
    }

    /// <summary>The address of an operation that the API sends.</summary>
    public Uri HookAddress(OperationModel operation, string tag)
    {
        Endpoint endpoint = application.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Single(endpoint => endpoint.Metadata.Any(data => data.GetType().Name == "OperationMetadata" && (string)data.GetType().GetProperty("OperationId")!.GetValue(data)! == operation.SourceId)
                && endpoint.Metadata.OfType<Microsoft.AspNetCore.Http.Metadata.ITagsMetadata>().Any(tags => tags.Tags.Contains(tag)));
        return new Uri(Address, ((RouteEndpoint)endpoint).RoutePattern.RawText!.Replace("{{", "%7B", StringComparison.Ordinal).Replace("}}", "%7D", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await application.DisposeAsync();
    }

    private static void Map(LoopDocument document, WebApplication application)
    {
        Type extensions = document.Find(document.Emission.Prefix + "ServerExtensions");
        IEnumerable<MethodInfo> maps = extensions.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(RouteGroupBuilder));
        foreach (MethodInfo map in maps)
        {
            map.Invoke(null, [application, Type.Missing]);
        }
    }

    private object CreateClient()
    {
        Type optionsType = document.Find(document.Emission.ClientName + "Options");
        object options = Activator.CreateInstance(optionsType)!;
        foreach (PropertyInfo secret in optionsType.GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            secret.SetValue(options, Secret + secret.Name);
        }

        string path = document.Outline.Servers.Select(server => server.BasePath).FirstOrDefault() ?? "";
        optionsType.GetProperty("BaseAddress")!.SetValue(options, new Uri(Address, path + "/"));
        return document.Find(document.Emission.ClientName).GetConstructor([typeof(HttpClient), optionsType])!.Invoke([Http, options]);
    }

    private void Configure(object options)
    {
        Type type = options.GetType();
        type.GetProperty("ValidateApiKey")!.SetValue(options, new Func<HttpContext, string, string, ValueTask<bool>>((_, scheme, key) => Judge(scheme, key)));
        PropertyInfo credentials = type.GetProperty("ValidateCredentials")!;
        Type credentialsType = credentials.PropertyType.GetGenericArguments()[1];
        credentials.SetValue(options, Delegates.Judge(credentialsType, seen => Judge(
            (string)credentialsType.GetProperty("Scheme")!.GetValue(seen)!, (string)credentialsType.GetProperty("Secret")!.GetValue(seen)!)));
    }

    private ValueTask<bool> Judge(string scheme, string secret)
    {
        Judged.Add((scheme, secret));
        return ValueTask.FromResult(secret.StartsWith(Secret, StringComparison.Ordinal));
    }
}

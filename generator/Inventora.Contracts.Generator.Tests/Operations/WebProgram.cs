using System.Reflection;
using Inventora.Contracts.Generator.Tests.Harness;

namespace Inventora.Contracts.Generator.Tests.Operations;

/// <summary>Compiles a document together with C# that uses its client and its server, and runs the methods of that C#.</summary>
internal static class WebProgram
{
    private const string Usings = """
        #nullable enable
        #pragma warning disable CS1591, CS1998
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Runtime.CompilerServices;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Acme.Api;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        """;

    private const string Host = """

        public static class Host
        {
            public static async Task<string> RunAsync(Func<HttpClient, Task<string>> call)
            {
                WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
                builder.Logging.ClearProviders();
                User.Add(builder.Services);
                await using WebApplication app = builder.Build();
                app.Urls.Add("http://127.0.0.1:0");
                User.Map(app);
                await app.StartAsync();
                using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
                return await call(http);
            }

            public static async Task<string> ShowAsync(Task<HttpResponseMessage> response)
            {
                using HttpResponseMessage answer = await response;
                return $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType} {await answer.Content.ReadAsStringAsync()}".TrimEnd();
            }
        }
        """;

    /// <summary>The program: <c>User</c> must have <c>Add(IServiceCollection)</c>, <c>Map(WebApplication)</c> and the methods that are run.</summary>
    public static Assembly Compile(string document, string user) => GeneratorHarness.Run(
        document,
        new HarnessOptions { Emit = HarnessOptions.AllParts, Sources = [Usings + user + Host] }).Assembly;

    /// <summary>Runs a method of <c>User</c>.</summary>
    public static Task<string> RunAsync(Assembly program, string method) =>
        (Task<string>)(program.GetType("User")!.GetMethod(method) ?? throw new MissingMethodException(method)).Invoke(null, null)!;
}

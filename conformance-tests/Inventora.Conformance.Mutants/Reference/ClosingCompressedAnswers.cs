using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Inventora.Conformance.Mutants.Reference;

/// <summary>Compresses every answer and closes the connection after it, as a proxy before a server may.</summary>
internal sealed class ClosingCompressedAnswers : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseResponseCompression();
        app.Use((context, proceed) =>
        {
            context.Response.Headers.Connection = "close";
            return proceed(context);
        });
        next(app);
    };
}

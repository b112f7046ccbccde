using Inventora.Conformance.Tests.ReferenceServer.Http;

namespace Inventora.Conformance.Tests.Adoption;

/// <summary>A server that lives as long as the handler of its requests.</summary>
internal sealed class ServerInProcess(ReferenceServerFactory factory) : DelegatingHandler(factory.Server.CreateHandler())
{
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            factory.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}

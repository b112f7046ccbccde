namespace Inventora.Contracts.Generator.Model;

/// <summary>The names of what is emitted for a tag.</summary>
/// <param name="Name">The C# identifier: the client's property, such as <c>Products</c>.</param>
/// <param name="SourceName">The tag in the document.</param>
/// <param name="HandlerName">The handler interface, such as <c>IProductsHandler</c>.</param>
/// <param name="ClientInterfaceName">The sub-client's interface, such as <c>IProductsClient</c>.</param>
/// <param name="ClientClassName">The sub-client's class, such as <c>ProductsClient</c>.</param>
/// <param name="EndpointsName">The class of the server's endpoints, such as <c>ProductsEndpoints</c>.</param>
/// <param name="Description">What the document says of it; null for nothing.</param>
/// <param name="IsHook">Whether its operations are requests that the API sends: webhooks, or callbacks.</param>
public sealed record TagOutline(
    string Name,
    string SourceName,
    string HandlerName,
    string ClientInterfaceName,
    string ClientClassName,
    string EndpointsName,
    string? Description,
    bool IsHook = false);

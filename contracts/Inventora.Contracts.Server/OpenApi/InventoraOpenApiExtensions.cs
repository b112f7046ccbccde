#if NET10_0_OR_GREATER
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Inventora.Contracts.Server;

/// <summary>The contract in the document that <c>MapOpenApi()</c> serves. The application brings the package Microsoft.AspNetCore.OpenApi, which <c>AddOpenApi</c> is from.</summary>
public static class InventoraOpenApiExtensions
{
    /// <summary>
    /// Describes the contract's operations as the contract does, with its schemas, examples and security, in place of what ASP.NET Core can see of them. Operations
    /// of the application's own stay as they are.
    /// </summary>
    /// <param name="options">What <c>AddOpenApi</c> configures.</param>
    public static OpenApiOptions AddInventoraContract(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddDocumentTransformer(static (document, _, _) =>
        {
            OpenApiDocument contract = OpenApiDocument.Parse(System.Text.Encoding.UTF8.GetString(ContractFile.Json), OpenApiConstants.Json).Document
                ?? throw new InvalidOperationException("The contract that the package carries can't be read.");
            var described = contract.Paths
                .SelectMany(path => Operations(path.Value).Select(operation => (Path: path.Key, Operation: operation)))
                .ToDictionary(known => known.Operation.OperationId!, StringComparer.Ordinal);
            var paths = new OpenApiPaths();
            foreach (KeyValuePair<string, IOpenApiPathItem> path in document.Paths)
            {
                string key = path.Key;
                foreach (OpenApiOperation operation in Operations(path.Value))
                {
                    if (operation.OperationId is { } id && described.TryGetValue(id, out (string Path, OpenApiOperation Operation) known))
                    {
                        Describe(operation, known.Operation, contract);
                        key = Join(path.Key, known.Path);
                    }
                }

                paths[key] = path.Value;
            }

            document.Paths = paths;
            AddComponents(document.Components ??= new OpenApiComponents(), contract.Components!);
            return Task.CompletedTask;
        });
    }

    private static IEnumerable<OpenApiOperation> Operations(IOpenApiPathItem path) => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>();

    private static void Describe(OpenApiOperation operation, OpenApiOperation known, OpenApiDocument contract)
    {
        operation.Summary = known.Summary;
        operation.Description = known.Description;
        operation.Parameters = known.Parameters;
        operation.RequestBody = known.RequestBody;
        operation.Responses = known.Responses;
        operation.Security = known.Security ?? contract.Security;
    }

    // The application's prefix, and the contract's own names of the parameters.
    private static string Join(string path, string known)
    {
        string[] segments = path.Split('/');
        string[] own = known.Split('/');
        return string.Join('/', segments[..^(own.Length - 1)]) + known;
    }

    private static void AddComponents(OpenApiComponents components, OpenApiComponents known)
    {
        components.Schemas = Join(components.Schemas, known.Schemas);
        components.Parameters = Join(components.Parameters, known.Parameters);
        components.Responses = Join(components.Responses, known.Responses);
        components.RequestBodies = Join(components.RequestBodies, known.RequestBodies);
        components.Examples = Join(components.Examples, known.Examples);
        components.Headers = Join(components.Headers, known.Headers);
        components.SecuritySchemes = Join(components.SecuritySchemes, known.SecuritySchemes);
    }

    private static IDictionary<string, T>? Join<T>(IDictionary<string, T>? all, IDictionary<string, T>? known)
    {
        foreach (KeyValuePair<string, T> component in known ?? new Dictionary<string, T>())
        {
            all ??= new Dictionary<string, T>();
            all[component.Key] = component.Value;
        }

        return all;
    }
}
#endif

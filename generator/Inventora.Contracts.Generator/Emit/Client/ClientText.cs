using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Client;

/// <summary>The entry class of the client: one property for each tag.</summary>
internal static class ClientText
{
    /// <summary>The interface, for those who replace the client in tests.</summary>
    public static string Interface(ContractOutline outline) => CSharpWriter.Fill($$"""
        {{CSharpText.DocComment("summary", $"The operations of {CSharpText.XmlText(outline.Title)}, by tag.")}}
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(outline.Emission)}} interface {{InterfaceName(outline.Emission)}}
        {
            {{CSharpWriter.Blocks(outline.Tags.Select(tag => CSharpWriter.Fill($$"""
                {{Documentation(tag)}}
                {{Type(tag)}} {{CSharpText.Identifier(tag.Name)}} { get; }
                """)))}}
        }
        """);

    /// <summary>The class.</summary>
    public static string Class(ContractOutline outline)
    {
        string name = CSharpText.Identifier(outline.Emission.ClientName);
        string options = RuntimeNames.ClientOptions(outline.Emission);
        string documented = ClientOptionsText.HasDefaultBaseAddress(outline) ? $"{options}.DefaultBaseAddress" : "null";
        return CSharpWriter.Fill($$"""
            {{CSharpText.Summary(outline.Description is null ? null : $"A client of {outline.Title}.\n\n{outline.Description}", $"A client of {CSharpText.XmlText(outline.Title)}.")}}
            {{FileHeader.GeneratedCode}}
            {{Visibility.Of(outline.Emission)}} sealed class {{name}} : {{InterfaceName(outline.Emission)}}, global::System.IDisposable
            {
                private readonly global::System.Net.Http.HttpClient? ownHttpClient;

                /// <summary>Makes a client that sends by an <c>HttpClient</c> of the caller's, who also disposes it.</summary>
                /// <param name="httpClient">What sends.</param>
                /// <param name="options">Where the API is, and what proves who is asking.</param>
                public {{name}}(global::System.Net.Http.HttpClient httpClient, {{options}}? options = null)
                {
                    global::System.ArgumentNullException.ThrowIfNull(httpClient);
                    options ??= new {{options}}();
                    var transport = new ApiTransport(httpClient, options.BaseAddress ?? httpClient.BaseAddress, {{documented}}, options.FindCredentialAsync);
                    {{CSharpWriter.Lines(outline.Tags.Select(tag => $"{CSharpText.Identifier(tag.Name)} = new {CSharpText.Identifier(tag.ClientClassName)}(transport);"))}}
                }

                /// <summary>Makes a client with an <c>HttpClient</c> of its own, for programs without dependency injection; keep it as long as the program runs.</summary>
                /// <param name="options">Where the API is, and what proves who is asking.</param>
                public {{name}}({{options}} options)
                    : this(ApiHttp.NewClient(out global::System.Net.Http.HttpClient made), options) => ownHttpClient = made;

                {{KeyConstructor(outline, name, options)}}

                {{CSharpWriter.Blocks(outline.Tags.Select(tag => $"/// <inheritdoc/>\npublic {Type(tag)} {CSharpText.Identifier(tag.Name)} {{ get; }}"))}}

                /// <summary>Disposes what the client made itself: not an <c>HttpClient</c> that it was given.</summary>
                public void Dispose() => ownHttpClient?.Dispose();
            }
            """);
    }

    private static string KeyConstructor(ContractOutline outline, string name, string options) => !ClientOptionsText.HasOneKey(outline) ? "" : CSharpWriter.Fill($$"""
        /// <summary>Makes a client with an <c>HttpClient</c> of its own, for the API at the address in the document.</summary>
        /// <param name="apiKey">The API key.</param>
        public {{name}}(string apiKey)
            : this(new {{options}} { ApiKey = apiKey })
        {
        }
        """);

    private static string InterfaceName(EmissionModel emission) => CSharpText.Identifier("I" + emission.ClientName);

    private static string Type(TagOutline tag) => CSharpText.Identifier(tag.ClientInterfaceName);

    private static string Documentation(TagOutline tag) => CSharpText.Summary(tag.Description, $"The operations of {CSharpText.XmlText(tag.SourceName)}.");
}

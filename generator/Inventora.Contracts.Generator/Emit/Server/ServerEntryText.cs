using Inventora.Contracts.Generator.Model;

namespace Inventora.Contracts.Generator.Emit.Server;

/// <summary>What a host calls: registration of handlers, mapping of endpoints.</summary>
internal static class ServerEntryText
{
    private const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection";
    private const string Routing = "global::Microsoft.AspNetCore.Routing";

    /// <summary>The class of the extension methods.</summary>
    public static string Extensions(ContractOutline outline)
    {
        EmissionModel emission = outline.Emission;
        string prefix = CSharpText.StringLiteral(RouteText.Escape(outline.Servers.Count == 0 ? "" : outline.Servers[0].BasePath));
        string add = CSharpText.Identifier($"Add{emission.Prefix}Server");
        string map = CSharpText.Identifier($"Map{emission.Prefix}");
        string prefixParameter = $"[global::System.Diagnostics.CodeAnalysis.StringSyntax(\"Route\")] string prefix = {prefix}";
        return CSharpWriter.Fill($$"""
            {{CSharpText.DocComment("summary", $"Puts the server stubs of {CSharpText.XmlText(outline.Title)} into an application.")}}
            {{FileHeader.GeneratedCode}}
            {{Visibility.Of(emission)}} static class {{CSharpText.Identifier(emission.Prefix + "ServerExtensions")}}
            {
                private static OperationEndpoint[] Operations => [{{string.Join(", ", outline.Tags.Where(tag => !tag.IsHook).Select(tag => $".. {EndpointsText.ClassName(tag)}.All"))}}];

                /// <summary>Registers what the endpoints need; handlers are added to the builder that it returns.</summary>
                /// <param name="services">The application's services.</param>
                /// <param name="configure">Sets the options: who is let in, how errors are answered.</param>
                public static {{BuilderName(emission)}} {{add}}(this {{DependencyInjection}}.IServiceCollection services, global::System.Action<{{RuntimeNames.ServerOptions(emission)}}>? configure = null)
                {
                    global::System.ArgumentNullException.ThrowIfNull(services);
                    {{DependencyInjection}}.OptionsServiceCollectionExtensions.Configure(services, configure ?? (static _ => { }));
                    {{DependencyInjection}}.Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton<ServerState>(services);
                    {{(emission.Features.HasFlag(ContractFeatures.Queries) ? $"{DependencyInjection}.Extensions.ServiceCollectionDescriptorExtensions.TryAddEnumerable(services, {DependencyInjection}.ServiceDescriptor.Singleton<{Routing}.MatcherPolicy, QueryRoutes>());" : "")}}
                    return new {{BuilderName(emission)}}(services);
                }

                /// <summary>Maps all operations.</summary>
                /// <param name="endpoints">The application.</param>
                /// <param name="prefix">What stands before every path.</param>
                /// <returns>The group of the endpoints, for what is to hold for all of them: rate limits, filters, metadata.</returns>
                public static {{Routing}}.RouteGroupBuilder {{map}}(this {{Routing}}.IEndpointRouteBuilder endpoints, {{prefixParameter}})
                {
                    {{Routing}}.RouteGroupBuilder group = OperationMapping.MapGroup(endpoints, prefix, nameof({{add}}));
                    OperationMapping.Map(group, Operations);
                    return group;
                }

                /// <summary>
                /// Answers what comes under the prefix and is no operation, with the contract's own errors instead of an empty body: credentials are checked
                /// first, then the path is unknown, or its method. Endpoints that the application maps itself keep their requests.
                /// </summary>
                /// <param name="endpoints">The application.</param>
                /// <param name="prefix">What stands before every path.</param>
                public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder {{CSharpText.Identifier($"Map{emission.Prefix}Fallback")}}(this {{Routing}}.IEndpointRouteBuilder endpoints, {{prefixParameter}})
                {
                    var unknown = new UnknownRoutes({{SecurityText.AnyKey(outline)}}, {{ErrorText.Reference(outline.ErrorShape)}}, Operations);
                    return OperationMapping.MapUnknown(OperationMapping.MapGroup(endpoints, prefix, nameof({{add}})), unknown);
                }

                {{CSharpWriter.Blocks(outline.Tags.Where(tag => tag.IsHook).Select(tag => MapHooks(emission, tag, add)))}}

                {{ErrorText.Method(emission, outline.ErrorShape)}}
            }
            """);
    }

    private static string MapHooks(EmissionModel emission, TagOutline tag, string add)
    {
        string prefix = CSharpText.StringLiteral("/" + tag.SourceName.ToLowerInvariant());
        return CSharpWriter.Fill($$"""
            /// <summary>Maps the receivers of {{CSharpText.XmlText(tag.SourceName.ToLowerInvariant())}}, which the API calls: for an application that is no server of the API, but one of its callers.</summary>
            /// <param name="endpoints">The application.</param>
            /// <param name="prefix">What stands before the name of each.</param>
            public static {{Routing}}.RouteGroupBuilder {{CSharpText.Identifier($"Map{emission.Prefix}{tag.Name}")}}(this {{Routing}}.IEndpointRouteBuilder endpoints, [global::System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string prefix = {{prefix}})
            {
                {{Routing}}.RouteGroupBuilder group = OperationMapping.MapGroup(endpoints, prefix, nameof({{add}}));
                OperationMapping.Map(group, {{EndpointsText.ClassName(tag)}}.All);
                return group;
            }
            """);
    }

    /// <summary>The class that handlers are added to.</summary>
    public static string Builder(ContractOutline outline) => CSharpWriter.Fill($$"""
        /// <summary>Takes the handlers of the operations, each registered as a scoped service.</summary>
        {{FileHeader.GeneratedCode}}
        {{Visibility.Of(outline.Emission)}} sealed class {{BuilderName(outline.Emission)}}
        {
            internal {{BuilderName(outline.Emission)}}({{DependencyInjection}}.IServiceCollection services) => Services = services;

            /// <summary>The application's services.</summary>
            public {{DependencyInjection}}.IServiceCollection Services { get; }

            {{CSharpWriter.Blocks(outline.Tags.Select(tag => AddHandler(outline.Emission, tag)))}}
        }
        """);

    private static string AddHandler(EmissionModel emission, TagOutline tag) => CSharpWriter.Fill($$"""
        /// <summary>Adds the handler of the operations of {{CSharpText.XmlText(tag.SourceName)}}.</summary>
        /// <typeparam name="THandler">The class, made anew for each request.</typeparam>
        public {{BuilderName(emission)}} {{CSharpText.Identifier("Add" + tag.Name)}}<[global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
            where THandler : class, {{CSharpText.Identifier(tag.HandlerName)}}
        {
            {{DependencyInjection}}.ServiceCollectionServiceExtensions.AddScoped<{{CSharpText.Identifier(tag.HandlerName)}}, THandler>(Services);
            return this;
        }
        """);

    private static string BuilderName(EmissionModel emission) => CSharpText.Identifier(emission.Prefix + "ServerBuilder");
}

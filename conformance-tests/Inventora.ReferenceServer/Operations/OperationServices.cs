namespace Inventora.ReferenceServer.Operations;

/// <summary>Registers what handlers need; the database context and the clock come from the host.</summary>
internal static class OperationServices
{
    /// <summary>Adds the operations.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddSingleton<WriteGate>()
        .AddScoped<UnitOfWork>()
        .AddScoped<ResourceReader>()
        .AddScoped<TaskReader>()
        .AddScoped<ResourceOperations>()
        .AddScoped<LocationOperations>()
        .AddScoped<TaskOperations>()
        .AddScoped<BatchOperations>();
}

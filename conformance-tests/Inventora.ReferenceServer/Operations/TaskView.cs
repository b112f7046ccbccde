using Inventora.ReferenceServer.Domain.Catalog;
using Inventora.ReferenceServer.Domain.Tasks;

namespace Inventora.ReferenceServer.Operations;

/// <summary>A task as it is answered.</summary>
/// <param name="Task">The task, with items and batches.</param>
/// <param name="Resources">What its items produce, by id, with what stock is computed from.</param>
internal sealed record TaskView(ProductionTask Task, IReadOnlyDictionary<string, Resource> Resources);

using Inventora.ReferenceServer.Domain.Units;

namespace Inventora.ReferenceServer.Operations;

/// <summary>An item of a task to be created.</summary>
/// <param name="ResourceId">Id of a product or a material.</param>
/// <param name="Quantity">How much to produce.</param>
/// <param name="Unit">Its unit; pieces when the request has none, whatever the unit of the product is.</param>
internal sealed record ItemRequest(string ResourceId, decimal Quantity, Unit Unit);

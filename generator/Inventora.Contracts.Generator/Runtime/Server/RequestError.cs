using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>A request that was refused: what the answer says.</summary>
/// <param name="Kind">Why it was refused.</param>
/// <param name="Status">The status of the answer, out of the options' mapping.</param>
/// <param name="Message">One sentence or more for the one who sent the request.</param>
/// <param name="Violations">Where the request breaks the contract; empty unless <paramref name="Kind"/> is <see cref="RequestErrorKind.InvalidRequest"/>.</param>
public sealed record RequestError(RequestErrorKind Kind, int Status, string Message, IReadOnlyList<Violation> Violations);

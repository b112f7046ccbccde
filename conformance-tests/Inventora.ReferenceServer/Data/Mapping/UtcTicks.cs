using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>Times as ticks in UTC: exact, and in order.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    time => time.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

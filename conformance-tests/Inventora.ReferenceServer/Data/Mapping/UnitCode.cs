using Inventora.ReferenceServer.Domain.Units;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>Units as the API writes them.</summary>
internal sealed class UnitCode() : ValueConverter<Unit, string>(unit => unit.Code, code => Unit.Parse(code));

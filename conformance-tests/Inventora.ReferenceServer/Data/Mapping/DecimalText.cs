using System.Globalization;
using Inventora.ReferenceServer.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Inventora.ReferenceServer.Data.Mapping;

/// <summary>
/// Decimals as text without trailing zeros: SQLite's own numbers are binary and would lose digits. Nothing is compared or added up in SQL.
/// </summary>
internal sealed class DecimalText() : ValueConverter<decimal, string>(
    number => ExactDecimal.Normalize(number).ToString(CultureInfo.InvariantCulture),
    text => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture));

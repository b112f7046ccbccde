using System.Text.Json.Serialization;

namespace Inventora.Contracts.Generator.Benchmarks.HandWritten;

/// <summary>A unit of count, weight, length, area, volume or time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitType>))]
public enum UnitType
{
    [JsonStringEnumMemberName("pieces")]
    Pieces,

    [JsonStringEnumMemberName("bundles")]
    Bundles,

    [JsonStringEnumMemberName("cases")]
    Cases,

    [JsonStringEnumMemberName("weight.lbs")]
    WeightLbs,

    [JsonStringEnumMemberName("weight.oz")]
    WeightOz,

    [JsonStringEnumMemberName("weight.kg")]
    WeightKg,

    [JsonStringEnumMemberName("weight.grams")]
    WeightGrams,

    [JsonStringEnumMemberName("weight.mg")]
    WeightMg,

    [JsonStringEnumMemberName("weight.ct")]
    WeightCt,

    [JsonStringEnumMemberName("weight.gr")]
    WeightGr,

    [JsonStringEnumMemberName("length.ft")]
    LengthFt,

    [JsonStringEnumMemberName("length.yd")]
    LengthYd,

    [JsonStringEnumMemberName("length.in")]
    LengthIn,

    [JsonStringEnumMemberName("length.m")]
    LengthM,

    [JsonStringEnumMemberName("length.cm")]
    LengthCm,

    [JsonStringEnumMemberName("length.mm")]
    LengthMm,

    [JsonStringEnumMemberName("area.sqft")]
    AreaSqft,

    [JsonStringEnumMemberName("area.sqin")]
    AreaSqin,

    [JsonStringEnumMemberName("area.sqm")]
    AreaSqm,

    [JsonStringEnumMemberName("area.sqcm")]
    AreaSqcm,

    [JsonStringEnumMemberName("volume.oz")]
    VolumeOz,

    [JsonStringEnumMemberName("volume.pt")]
    VolumePt,

    [JsonStringEnumMemberName("volume.qt")]
    VolumeQt,

    [JsonStringEnumMemberName("volume.ga")]
    VolumeGa,

    [JsonStringEnumMemberName("volume.ml")]
    VolumeMl,

    [JsonStringEnumMemberName("volume.liters")]
    VolumeLiters,

    [JsonStringEnumMemberName("volume.bdft")]
    VolumeBdft,

    [JsonStringEnumMemberName("volume.cuin")]
    VolumeCuin,

    [JsonStringEnumMemberName("volume.cuft")]
    VolumeCuft,

    [JsonStringEnumMemberName("volume.cuyd")]
    VolumeCuyd,

    [JsonStringEnumMemberName("volume.cm3")]
    VolumeCm3,

    [JsonStringEnumMemberName("volume.m3")]
    VolumeM3,

    [JsonStringEnumMemberName("volume.tsp")]
    VolumeTsp,

    [JsonStringEnumMemberName("volume.tbsp")]
    VolumeTbsp,

    [JsonStringEnumMemberName("volume.cup")]
    VolumeCup,

    [JsonStringEnumMemberName("time.seconds")]
    TimeSeconds,

    [JsonStringEnumMemberName("time.minutes")]
    TimeMinutes,

    [JsonStringEnumMemberName("time.hours")]
    TimeHours,

    [JsonStringEnumMemberName("time.days")]
    TimeDays,
}

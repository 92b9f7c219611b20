using System.Globalization;

namespace PovertyCriteria;

/// <summary>Names of the values of facts for people to read, Vietnamese or English by culture.</summary>
public static class DisplayNames
{
    /// <summary>The name of an area.</summary>
    public static string DisplayName(this Area value, CultureInfo culture) => Name(Columns.Area, (long)value, culture);

    /// <summary>The name of a class of houses.</summary>
    public static string DisplayName(this HouseClass value, CultureInfo culture) => Name(Columns.HouseClass, (long)value, culture);

    /// <summary>The name of a source of water.</summary>
    public static string DisplayName(this WaterSource value, CultureInfo culture) => Name(Columns.WaterSource, (long)value, culture);

    /// <summary>The name of a kind of toilet.</summary>
    public static string DisplayName(this Toilet value, CultureInfo culture) => Name(Columns.Toilet, (long)value, culture);

    /// <summary>The names of a set of devices, separated by commas.</summary>
    public static string DisplayName(this Devices value, CultureInfo culture) => Name(Columns.Devices, (long)value, culture);

    /// <summary>The name of a sex.</summary>
    public static string DisplayName(this Sex value, CultureInfo culture) => Name(Columns.Sex, (long)value, culture);

    /// <summary>The name of a kind of work.</summary>
    public static string DisplayName(this Employment value, CultureInfo culture) => Name(Columns.Employment, (long)value, culture);

    /// <summary>The name of a level that is attended.</summary>
    public static string DisplayName(this Enrolment value, CultureInfo culture) => Name(Columns.Enrolled, (long)value, culture);

    /// <summary>The name of a level that is completed.</summary>
    public static string DisplayName(this Qualification value, CultureInfo culture) => Name(Columns.Qualification, (long)value, culture);

    /// <summary>The name of a region.</summary>
    public static string DisplayName(this SocioEconomicRegion value, CultureInfo culture) => Name(FormColumns.Region, (long)value, culture);

    /// <summary>The names of a set of reasons for being outside the review, separated by commas.</summary>
    public static string DisplayName(this ReviewExclusions value, CultureInfo culture) => Name(FormColumns.ReviewExclusions, (long)value, culture);

    /// <summary>The name of a level of vocational training.</summary>
    public static string DisplayName(this VocationalLevel value, CultureInfo culture) => Name(FormColumns.VocationalLevel, (long)value, culture);

    /// <summary>The name of a kind of non-farm work.</summary>
    public static string DisplayName(this NonFarmWork value, CultureInfo culture) => Name(FormColumns.NonFarmWork, (long)value, culture);

    private static string Name(Column column, long code, CultureInfo culture)
    {
        Require.NotNull(culture);
        return column.Allows(code)
            ? column.Display(code, culture)
            : throw new ArgumentOutOfRangeException(nameof(code), code, $"No value of {column.Name}.");
    }
}

using System.Globalization;

namespace PovertyCriteria;

/// <summary>Dates as text and as a code yyyyMMdd, in which 00 is a month or a day that is not known.</summary>
internal static class CalendarText
{
    public static bool TryParse(string text, bool partial, out long code)
    {
        code = Column.Unknown;
        var known = text.Length switch { 10 => 3, 7 when partial => 2, 4 when partial => 1, _ => 0 };
        if (known == 0) return false;
        if (known > 1 && text[4] != '-' || known > 2 && text[7] != '-') return false;
        if (!TryDigits(text, 0, 4, out var year) || year == 0) return false;
        int month = 0, day = 0;
        if (known > 1 && (!TryDigits(text, 5, 2, out month) || month is 0 or > 12)) return false;
        if (known > 2 && (!TryDigits(text, 8, 2, out day) || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))) return false;
        code = (year * 100 + month) * 100 + day;
        return true;
    }

    public static string Format(long code)
    {
        var (year, month, day) = Parts(code);
        var text = year.ToString("0000", CultureInfo.InvariantCulture);
        if (month > 0) text += "-" + month.ToString("00", CultureInfo.InvariantCulture);
        if (day > 0) text += "-" + day.ToString("00", CultureInfo.InvariantCulture);
        return text;
    }

    public static BirthDate Birth(long code)
    {
        var (year, month, day) = Parts(code);
        if (month == 0) return BirthDate.InYear(year);
        return day == 0 ? BirthDate.In(new YearMonth(year, month)) : BirthDate.On(new LocalDate(year, month, day));
    }

    public static long Code(BirthDate birth)
    {
        long year = birth.Earliest.Year;
        if (birth.IsExact) return (year * 100 + birth.Earliest.Month) * 100 + birth.Earliest.Day;
        return birth.Earliest.Month == birth.Latest.Month ? (year * 100 + birth.Earliest.Month) * 100 : year * 10_000;
    }

    private static (int Year, int Month, int Day) Parts(long code) => ((int)(code / 10_000), (int)(code / 100 % 100), (int)(code % 100));

    private static bool TryDigits(string text, int start, int length, out int value)
    {
        value = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            value = value * 10 + (text[i] - '0');
        }

        return true;
    }
}

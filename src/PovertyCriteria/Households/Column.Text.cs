using System.Globalization;

namespace PovertyCriteria;

/// <content>Codes to text and back: strict, and the same in files and JSON.</content>
internal abstract partial class Column
{
    /// <summary>The code of a cell's text; <see cref="FaultCode.None"/> when it is one. Not for text and identifiers, which have none.</summary>
    public FaultCode Parse(string text, out long code)
    {
        code = Unknown;
        switch (Type)
        {
            case ColumnType.Boolean:
                if (string.Equals(text, "true", StringComparison.Ordinal)) code = 1;
                else if (string.Equals(text, "false", StringComparison.Ordinal)) code = 0;
                else return FaultCode.NotBoolean;
                return FaultCode.None;
            case ColumnType.OneOf:
                code = IndexOf(text);
                if (code >= 0) return FaultCode.None;
                code = Unknown;
                return FaultCode.NotOneOf;
            case ColumnType.Set: return ParseSet(text, out code);
            case ColumnType.Birth: return CalendarText.TryParse(text, partial: true, out code) ? FaultCode.None : FaultCode.NotDate;
            case ColumnType.Date: return CalendarText.TryParse(text, partial: false, out code) ? FaultCode.None : FaultCode.NotDate;
            default: return ParseNumber(text, out code);
        }
    }

    /// <summary>The text of a known code as files have it.</summary>
    public string Format(long code)
    {
        switch (Type)
        {
            case ColumnType.Boolean: return code == 1 ? "true" : "false";
            case ColumnType.OneOf: return Values[(int)code].Token;
            case ColumnType.Set when code == 0: return "none";
            case ColumnType.Set: return string.Join("|", Values.Where((_, index) => (code >> index & 1) == 1).Select(value => value.Token));
            case ColumnType.Decimal: return DecimalOf(code).ToString(CultureInfo.InvariantCulture);
            case ColumnType.Birth or ColumnType.Date: return CalendarText.Format(code);
            default: return Number(code);
        }
    }

    /// <summary>The text of a known code as a person reads it.</summary>
    public string Display(long code, CultureInfo culture) => Type switch
    {
        ColumnType.Boolean => (code == 1 ? new LocalizedText("có", "yes") : new LocalizedText("không", "no")).In(culture),
        ColumnType.OneOf => Values[(int)code].Label.In(culture),
        ColumnType.Set when code == 0 => new LocalizedText("không có", "none").In(culture),
        ColumnType.Set => string.Join(", ", Values.Where((_, index) => (code >> index & 1) == 1).Select(value => value.Label.In(culture))),
        ColumnType.Decimal => DecimalOf(code).ToString("#,0.##", culture) + Suffix(culture),
        ColumnType.Integer => code.ToString("N0", culture) + Suffix(culture),
        _ => Format(code),
    };

    private string Suffix(CultureInfo culture) => Unit is null ? "" : " " + Unit.In(culture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private FaultCode ParseSet(string text, out long code)
    {
        code = 0;
        if (string.Equals(text, "none", StringComparison.Ordinal)) return FaultCode.None;
        foreach (var token in text.Split('|'))
        {
            var index = IndexOf(token);
            if (index < 0 || (code >> index & 1) == 1)
            {
                code = Unknown;
                return FaultCode.NotList;
            }

            code |= 1L << index;
        }

        return FaultCode.None;
    }

    private FaultCode ParseNumber(string text, out long code)
    {
        code = Unknown;
        var notNumber = Type == ColumnType.Decimal ? FaultCode.NotDecimal : FaultCode.NotInteger;
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.');
        if (point >= 0 && Type != ColumnType.Decimal) return notNumber;
        var whole = point < 0 ? text.Length : point;
        if (whole == start || point == text.Length - 1) return notNumber;
        for (var i = start; i < text.Length; i++)
            if (i != point && text[i] is < '0' or > '9') return notNumber;

        var decimals = point < 0 ? 0 : text.Length - point - 1;
        if (decimals > Scale && text.Substring(whole + 1 + Scale).Trim('0').Length > 0) return FaultCode.TooManyDecimals;
        long value = 0;
        for (var i = start; i < whole + (point < 0 ? 0 : 1 + Math.Min(decimals, Scale)); i++)
        {
            if (i == point) continue;
            if (value > Most * _power) return FaultCode.OutOfRange;
            value = value * 10 + (text[i] - '0');
        }

        for (var i = decimals; i < Scale; i++)
        {
            if (value > Most * _power) return FaultCode.OutOfRange;
            value *= 10;
        }

        if (start == 1) value = -value;
        if (!Allows(value)) return FaultCode.OutOfRange;
        code = value;
        return FaultCode.None;
    }
}

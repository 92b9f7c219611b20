using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria;

internal enum ColumnType
{
    Identifier,
    Text,
    Boolean,
    OneOf,
    Set,
    Integer,
    Decimal,
    Birth,
    Date,
}

/// <summary>One value of a one-of or a set column: its word in files and its names.</summary>
internal sealed record ColumnValue(string Token, LocalizedText Label);

/// <summary>
/// One declared field: its name in files and law, type, values, unit, range and names. Every value but text is one long code:
/// a boolean 0 or 1, one of several its place in the list, a set one bit a value, a decimal its hundredths,
/// a date yyyyMMdd with 00 for what is not known of a birth.
/// </summary>
internal abstract partial class Column(string name, ColumnType type, LocalizedText label)
{
    /// <summary>The code of what is not known.</summary>
    public const long Unknown = long.MinValue;

    public const int MaxIdLength = 64;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private const decimal MostScaled = 1_000_000_000_000_000;

    // What decimal.GetBits gives: the lowest bits of the number first, last its sign, in the highest bit, and its scale.
    private const int IntsOfDecimal = 4;
    private const int BitsBelowScale = 16;

    // Of the decimals that a column may have.
    private static readonly int[] Powers = [1, 10, 100, 1_000];

    private readonly long _power = 1;

    public string Name { get; } = name;

    public ColumnType Type { get; } = type;

    public LocalizedText Label { get; } = label;

    public ImmutableArray<ColumnValue> Values { get; init; } = [];

    /// <summary>Name of the C# property that holds it.</summary>
    public string Property { get; init; } = PascalCase(name);

    /// <summary>How the survey form asks for it; null where its name says it.</summary>
    public LocalizedText? Question { get; init; }

    public LocalizedText? Unit { get; init; }

    /// <summary>Decimals that are kept; a decimal's code is the value times ten to this power.</summary>
    public int Scale
    {
        get;
        init
        {
            field = value;
            _power = (long)Power(value);
        }
    }

    public long Least { get; init; }

    public long Most { get; init; } = long.MaxValue;

    /// <summary>Whether it is a count or a quantity.</summary>
    public bool IsNumber => Type is ColumnType.Integer or ColumnType.Decimal;

    /// <summary>The code of the least value.</summary>
    public long LeastCode => Least * _power;

    /// <summary>The code of the greatest value.</summary>
    public long MostCode => Most > long.MaxValue / _power ? long.MaxValue : Most * _power;

    /// <summary>Whether a condition of a law file may name it.</summary>
    public bool IsFact { get; init; }

    /// <summary>What must stand in a cell.</summary>
    public LocalizedText Expected => Type switch
    {
        ColumnType.Boolean => new("true hoặc false", "true or false"),
        ColumnType.OneOf => new("một trong: " + Tokens, "one of: " + Tokens),
        ColumnType.Set => new($"các giá trị cách nhau bằng |, mỗi giá trị một lần, hoặc none: {Tokens}", $"values separated by |, each once, or none: {Tokens}"),
        ColumnType.Integer => new($"số nguyên viết liền, không dấu phân nhóm, từ {Range(" đến ", Vietnamese)}", $"a whole number written without grouping, from {Range(" to ", CultureInfo.InvariantCulture)}"),
        ColumnType.Decimal => new(
            $"số viết với dấu chấm thập phân (28.5), nhiều nhất {Scale} chữ số lẻ, từ {Range(" đến ", Vietnamese)}",
            $"a number with a decimal point (28.5) and at most {Scale} decimals, from {Range(" to ", CultureInfo.InvariantCulture)}"),
        ColumnType.Birth => new("ngày sinh yyyy-mm-dd, yyyy-mm hoặc yyyy có trong lịch", "a date of birth yyyy-mm-dd, yyyy-mm or yyyy that exists"),
        ColumnType.Date => new("ngày yyyy-mm-dd có trong lịch", "a date yyyy-mm-dd that exists"),
        ColumnType.Identifier => new(
            $"1 đến {MaxIdLength} chữ cái, chữ số hoặc . _ - /, bắt đầu bằng chữ cái hoặc chữ số",
            $"1 to {MaxIdLength} letters, digits or . _ - /, beginning with a letter or digit"),
        _ => new($"văn bản không quá {MaxIdLength} ký tự", $"text of at most {MaxIdLength} characters"),
    };

    public static string PascalCase(string name) => string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private string Range(string to, CultureInfo culture) => Least.ToString("N0", culture) + to + Most.ToString("N0", culture);

    private string Tokens => string.Join(", ", Values.Select(value => value.Token));

    /// <summary>Whether a known code is one that the column can have.</summary>
    public bool Allows(long code) => Allowed is var (least, most) && code >= least && code <= most;

    /// <summary>The least and the greatest code that the column can have; all where its type has no bounds.</summary>
    public (long Least, long Most) Allowed => Type switch
    {
        ColumnType.Boolean => (0, 1),
        ColumnType.OneOf => (0, Values.Length - 1),
        ColumnType.Set => (0, (1L << Values.Length) - 1),
        ColumnType.Integer => (Least, Most),
        ColumnType.Decimal => (LeastCode, MostCode),
        _ => (long.MinValue, long.MaxValue),
    };

    /// <summary>The fault of a known code that the column cannot have.</summary>
    public FaultCode Refusal => Type switch
    {
        ColumnType.OneOf => FaultCode.NotOneOf,
        ColumnType.Set => FaultCode.NotList,
        _ => FaultCode.OutOfRange,
    };

    /// <summary>The code that a household, or the member of it, has; <see cref="Unknown"/> where it is not known.</summary>
    public abstract long CodeIn(Household household, Member? member);

    /// <summary>The facts of few values of a household or member of whom only this is known.</summary>
    public abstract SmallFacts FactsOf(long code);

    /// <summary>Place of a value in the list, or -1.</summary>
    public int IndexOf(string token)
    {
        for (var i = 0; i < Values.Length; i++)
            if (string.Equals(Values[i].Token, token, StringComparison.Ordinal)) return i;
        return -1;
    }

    /// <summary>An identifier: 1 to 64 letters, digits, <c>. _ - /</c>, beginning with a letter or digit.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length is 0 or > MaxIdLength || !char.IsLetterOrDigit(text[0])) return false;
        foreach (var c in text)
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '_' or '-' or '/')) return false;
        return true;
    }

    /// <summary>Text as the files keep it: at most 64 characters, none of them a control character.</summary>
    public static bool IsText(string text)
    {
        if (text.Length > MaxIdLength) return false;
        foreach (var c in text)
            if (char.IsControl(c)) return false;
        return true;
    }

    /// <summary>The code of a quantity; null where it has more decimals than are kept.</summary>
    public long? CodeOf(decimal value) => value * _power % 1 == 0 ? (long)(value * _power) : null;

    internal decimal DecimalOf(long code) => (decimal)code / _power;

    /// <summary>Whether a number has decimals that the column does not keep.</summary>
    public bool Cuts(decimal value) =>
#if NET
        value.Scale > Scale &&
#endif
        decimal.Round(value, Scale) != value;

    /// <summary>The code of a decimal, further decimals cut off; out of any column's range where it does not fit.</summary>
    protected static long ScaledCode(decimal? value, int scale)
    {
        if (value is not { } known) return Unknown;
#if NET
        // Numbers as people write them are whole ones of 32 bits and a scale, and need no arithmetic of decimals.
        Span<int> bits = stackalloc int[IntsOfDecimal];
        decimal.GetBits(known, bits);
        var decimals = bits[3] >> BitsBelowScale;
        if ((bits[1] | bits[2]) == 0 && decimals >= 0 && decimals <= scale) return unchecked((uint)bits[0]) * (long)Powers[scale - decimals];
#endif
        return known < 0 ? -1 : known > MostScaled ? long.MaxValue : (long)(known * Power(scale));
    }

    protected static decimal Power(int scale) => Powers[scale];
}

/// <summary>
/// A column of households.csv. <see cref="Read"/> is its way out of a household and <see cref="Write"/> its way in;
/// null where a household does not hold it.
/// </summary>
internal sealed class HouseholdColumn(
    string name, ColumnType type, LocalizedText label, Func<Household, long>? read = null, Func<Household, long, Household>? write = null)
    : Column(name, type, label)
{
    /// <summary>A column of decimal numbers, of which so many decimals are kept.</summary>
    public HouseholdColumn(string name, ColumnType type, LocalizedText label, Func<Household, decimal?> exact, Func<Household, decimal, Household> write, int scale)
        : this(name, type, label, h => ScaledCode(exact(h), scale), (h, code) => write(h, code / Power(scale)))
    {
        Exact = exact;
        Scale = scale;
    }

    public Func<Household, long>? Read { get; } = read;

    /// <summary>The number as it is given, with decimals that may be too many; null for columns that are no decimals.</summary>
    public Func<Household, decimal?>? Exact { get; }

    public override long CodeIn(Household household, Member? member) => Read!(household);

    public override SmallFacts FactsOf(long code) => Write!(new Household(), code).Facts;

    public Func<Household, long, Household>? Write { get; } = write;
}

/// <summary>A column of members.csv, with its way out of a member and in; null where a member does not hold it.</summary>
internal sealed class MemberColumn(
    string name, ColumnType type, LocalizedText label, Func<Member, long>? read = null, Func<Member, long, Member>? write = null)
    : Column(name, type, label)
{
    /// <summary>A column of decimal numbers, of which so many decimals are kept.</summary>
    public MemberColumn(string name, ColumnType type, LocalizedText label, Func<Member, decimal?> exact, Func<Member, decimal, Member> write, int scale)
        : this(name, type, label, m => ScaledCode(exact(m), scale), (m, code) => write(m, code / Power(scale)))
    {
        Exact = exact;
        Scale = scale;
    }

    public Func<Member, long>? Read { get; } = read;

    /// <summary>The number as it is given, with decimals that may be too many; null for columns that are no decimals.</summary>
    public Func<Member, decimal?>? Exact { get; }

    public override long CodeIn(Household household, Member? member) => Read!(member!);

    public override SmallFacts FactsOf(long code) => Write!(new Member(), code).Facts;

    public Func<Member, long, Member>? Write { get; } = write;
}

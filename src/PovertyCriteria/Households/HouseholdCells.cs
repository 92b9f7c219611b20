using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// Builds one household from cells of text, as files and JSON have them: an empty cell is not known, a wrong one is a fault.
/// Holds state because the two incomes of a row, and its members, can only be judged together.
/// </summary>
internal sealed class HouseholdCells
{
    private const long ToleratedPerMonth = 1_000;

    private readonly List<Fault> _faults = [];
    private readonly Dictionary<string, bool> _assessed = new(StringComparer.Ordinal);
    private Household _household = new();
    private long _perPersonMonth = Column.Unknown;
    private long _totalYear = Column.Unknown;

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Reads one cell of a household.</summary>
    public void Set(HouseholdColumn column, string text)
    {
        if (text.Length == 0) return;
        if (column.Type is ColumnType.Identifier or ColumnType.Text)
        {
            SetText(column, text);
            return;
        }

        var fault = column.Parse(text, out var code);
        if (fault != FaultCode.None) _faults.Add(new Fault(fault, column.Name, null, text, column.Expected));
        else if (ReferenceEquals(column, Columns.IncomePerPersonMonth)) _perPersonMonth = code;
        else if (ReferenceEquals(column, Columns.IncomeTotalYear)) _totalYear = code;
        else if (column.Write is not null) _household = column.Write(_household, code);
    }

    /// <summary>Reads one cell of an indicator that the reviewer has assessed.</summary>
    public void SetAssessed(string indicatorId, string text)
    {
        if (text.Length == 0) return;
        if (text is "true" or "false") _assessed[indicatorId] = text is "true";
        else _faults.Add(new Fault(FaultCode.NotBoolean, Columns.AssessedPrefix + indicatorId, null, text, Columns.UsesInternet.Expected));
    }

    /// <summary>Reads one cell of a member and gives the member back with it; a fault is added to <paramref name="faults"/>.</summary>
    public static Member Set(Member member, MemberColumn column, string text, int? index, List<Fault> faults)
    {
        if (text.Length == 0 || ReferenceEquals(column, Columns.OwnerId)) return member;
        if (ReferenceEquals(column, Columns.MemberId))
        {
            if (Column.IsIdentifier(text)) return member with { Id = text };
            faults.Add(new Fault(FaultCode.IdFormat, Columns.MemberPrefix + column.Name, index, text, column.Expected));
            return member;
        }

        var fault = column.Parse(text, out var code);
        if (fault == FaultCode.None) return column.Write!(member, code);
        faults.Add(new Fault(fault, Columns.MemberPrefix + column.Name, index, text, column.Expected));
        return member;
    }

    /// <summary>Puts a fault of a member, or one that the caller found, with the household's.</summary>
    public void Add(Fault fault) => _faults.Add(fault);

    /// <summary>The household of the cells, with its members where they are listed; its faults are then in <see cref="Faults"/>.</summary>
    public Household Build(MemberList? members)
    {
        var household = _household with
        {
            Members = members,
            Assessed = _assessed.Count == 0 ? null : new AssessedIndicators(_assessed),
            Income = _totalYear != Column.Unknown ? Income.HouseholdYear(_totalYear)
                : _perPersonMonth != Column.Unknown ? Income.PerPersonMonth(_perPersonMonth)
                : null,
        };
        if (Contradict(household.NumberOfMembers, _perPersonMonth, _totalYear))
        {
            _faults.Add(new Fault(FaultCode.IncomeContradiction, Columns.IncomePerPersonMonth.Name, null,
                _perPersonMonth.ToString(CultureInfo.InvariantCulture),
                new("số chênh với income_total_year dưới 1.000 đồng một người một tháng", "an amount within 1,000 VND per person per month of income_total_year")));
        }

        return household;
    }

    /// <summary>Whether two incomes, as codes of their columns, cannot both be right.</summary>
    public static bool Contradict(int? members, long perPersonMonth, long totalYear)
    {
        if (members is not { } persons || perPersonMonth == Column.Unknown || totalYear == Column.Unknown) return false;
        decimal personMonths = persons * BirthDate.MonthsOfYear;
        return Math.Abs(perPersonMonth * personMonths - totalYear) >= ToleratedPerMonth * personMonths;
    }

    private void SetText(HouseholdColumn column, string text)
    {
        if (ReferenceEquals(column, Columns.HouseholdId))
        {
            if (Column.IsIdentifier(text)) _household = _household with { Id = text };
            else _faults.Add(new Fault(FaultCode.IdFormat, column.Name, null, text, column.Expected));
            return;
        }

        if (!Column.IsText(text))
            _faults.Add(new Fault(FaultCode.NotText, column.Name, null, text, column.Expected));
        else if (ReferenceEquals(column, Columns.Province)) _household = _household with { ProvinceCode = text };
        else if (ReferenceEquals(column, Columns.Commune)) _household = _household with { CommuneCode = text };
    }
}

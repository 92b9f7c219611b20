namespace PovertyCriteria;

/// <summary>
/// The bounds of age and year that a condition draws. Between two of them the day of birth makes no difference,
/// so a birth that is an interval of days need only be judged on the first day of each cell that it touches.
/// </summary>
internal sealed class BirthCuts
{
    private readonly int[] _months;
    private readonly int[] _years;

    public BirthCuts(Condition condition)
    {
        var months = new SortedSet<int>();
        var years = new SortedSet<int>();
        Collect(condition, months, years);
        _months = [.. months];
        _years = [.. years];
    }

    /// <summary>The days of birth that stand for all that a member may have; one where the birth is known to the day.</summary>
    public Cells Of(Member member, LocalDate on)
    {
        if (member.Birth is not { } birth) return new Cells(this, BirthDate.EarliestOn(on), on, on);
        var earliest = BirthDate.IsTooEarly(birth.Earliest, on) ? BirthDate.EarliestOn(on) : birth.Earliest;
        return new Cells(this, earliest, birth.Latest > on ? on : birth.Latest, on);
    }

    /// <summary>The first days, in order, of all the spans of days of birth between which these bounds tell.</summary>
    public List<LocalDate> Spans(LocalDate on)
    {
        var days = Of(new Member(), on).ToList();
        days.Sort();
        return days;
    }

    private static void Collect(Condition condition, SortedSet<int> months, SortedSet<int> years)
    {
        if (condition is AgeWithin age)
        {
            months.Add(age.FromMonths);
            if (age.EndMonths != AgeWithin.NoBound) months.Add(age.EndMonths);
        }
        else if (condition is FactBelowByAge table)
        {
            foreach (var row in table.Rows) months.Add(row.Month);
        }
        else if (condition is BornWithin born)
        {
            years.Add(born.From);
            if (born.To < LocalDate.MaxIsoValue.Year) years.Add(born.To + 1);
        }

        foreach (var part in condition.Parts) Collect(part, months, years);
    }

    /// <summary>Enumerates the first day of each cell that an interval of days touches; allocates nothing.</summary>
    internal struct Cells(BirthCuts cuts, LocalDate earliest, LocalDate latest, LocalDate on)
    {
        private readonly int _leastMonths = BirthDate.CompletedMonths(latest, on);
        private readonly int _mostMonths = BirthDate.CompletedMonths(earliest, on);
        private int _next = -1;

        public LocalDate Current { get; private set; }

        public readonly Cells GetEnumerator() => this;

        public readonly List<LocalDate> ToList()
        {
            var days = new List<LocalDate>();
            foreach (var day in this) days.Add(day);
            return days;
        }

        public bool MoveNext()
        {
            if (_next < 0)
            {
                _next = 0;
                Current = earliest;
                return true;
            }

            if (earliest == latest) return false;
            while (_next < cuts._months.Length + cuts._years.Length)
            {
                // Whether an age is reached within the interval is a comparison of months; the day on which it is costs more.
                if (_next < cuts._months.Length && (cuts._months[_next] <= _leastMonths || cuts._months[_next] > _mostMonths))
                {
                    _next++;
                    continue;
                }

                var cut = _next < cuts._months.Length
                    ? BirthDate.FirstYoungerThan(cuts._months[_next], on)
                    : new LocalDate(cuts._years[_next - cuts._months.Length], 1, 1);
                _next++;
                if (cut <= earliest || cut > latest) continue;
                Current = cut;
                return true;
            }

            return false;
        }
    }
}

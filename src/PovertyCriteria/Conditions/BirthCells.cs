namespace PovertyCriteria;

/// <summary>
/// The bounds of age and year that a condition draws. Between two of them the day of birth makes no difference,
/// so a birth that is an interval of days need only be judged on the first day of each cell that it touches.
/// </summary>
internal sealed class BirthCuts
{
    private readonly int[] _ages;
    private readonly int[] _years;

    public BirthCuts(Condition condition)
    {
        var ages = new SortedSet<int>();
        var years = new SortedSet<int>();
        Collect(condition, ages, years);
        _ages = [.. ages];
        _years = [.. years];
    }

    /// <summary>The days of birth that stand for all that a member may have; one where the birth is known to the day.</summary>
    public Cells Of(Member member, LocalDate on)
    {
        if (member.Birth is not { } birth) return new Cells(this, on.PlusYears(-Columns.MostYearsOfAge), on, on);
        return new Cells(this, birth.Earliest, birth.Latest > on ? on : birth.Latest, on);
    }

    private static void Collect(Condition condition, SortedSet<int> ages, SortedSet<int> years)
    {
        if (condition is AgeWithin age)
        {
            ages.Add(age.From);
            if (age.To != AgeWithin.NoBound) ages.Add(age.To + 1);
        }
        else if (condition is BornWithin born)
        {
            years.Add(born.From);
            if (born.To < LocalDate.MaxIsoValue.Year) years.Add(born.To + 1);
        }

        foreach (var part in condition.Parts) Collect(part, ages, years);
    }

    /// <summary>Enumerates the first day of each cell that an interval of days touches; allocates nothing.</summary>
    internal struct Cells(BirthCuts cuts, LocalDate earliest, LocalDate latest, LocalDate on)
    {
        private int _next = -1;

        public LocalDate Current { get; private set; }

        public readonly Cells GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next < 0)
            {
                _next = 0;
                Current = earliest;
                return true;
            }

            if (earliest == latest) return false;
            while (_next < cuts._ages.Length + cuts._years.Length)
            {
                var cut = _next < cuts._ages.Length
                    ? BirthDate.FirstYoungerThan(cuts._ages[_next], on)
                    : new LocalDate(cuts._years[_next - cuts._ages.Length], 1, 1);
                _next++;
                if (cut <= earliest || cut > latest) continue;
                Current = cut;
                return true;
            }

            return false;
        }
    }
}

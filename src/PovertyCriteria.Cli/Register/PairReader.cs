namespace PovertyCriteria.Cli;

/// <summary>One household in two reviews, with what groups and plans ask of it.</summary>
internal readonly record struct ReviewedPair(ReviewPair Pair, string? Group, bool? Merit);

/// <summary>
/// Reads two files of the same households as pairs: the earlier one is held in memory, a few words a household, the later one streams.
/// A code that stands twice in a file, and a row with a faulty cell, is rejected with its household.
/// </summary>
internal sealed class PairReader(PairFiles files, GroupColumn? by, Surroundings to, CancellationToken stop)
{
    private static readonly string[] Needed = [Columns.RecordedClass.Name, Columns.Size.Name, "was_poor_before", "was_near_poor_before", "change", "merit_member"];

    private readonly Dictionary<string, Side> _start = new(StringComparer.Ordinal);

    public List<Reject> Rejects { get; } = [];

    public IEnumerable<ReviewedPair> Read(Progress progress)
    {
        foreach (var row in Sound(files.Start, progress)) _start[row.Id] = new Side(row, by);
        foreach (var row in Sound(files.End, progress))
        {
            var end = new Side(row, by);
            if (_start.Remove(row.Id, out var start)) yield return new(ReviewPair.OnBoth(start.Class, end.Class, end.WasPoor, end.WasNearPoor, start.Persons, end.Persons), end.Group, end.Merit);
            else if (files.OnlyPoorLists && end.Change is null) yield return new(ReviewPair.OnBoth(PovertyClass.NotPoor, end.Class, end.WasPoor, end.WasNearPoor, null, end.Persons), end.Group, end.Merit);
            else yield return new(ReviewPair.OnlyAtEnd(end.Class, end.Change, end.WasPoor, end.WasNearPoor, end.Persons), end.Group, end.Merit);
        }

        foreach (var start in _start.Values)
        {
            if (files.OnlyPoorLists && start.Change is null) yield return new(ReviewPair.OnBoth(start.Class, PovertyClass.NotPoor, null, null, start.Persons, null), start.Group, start.Merit);
            else yield return new(ReviewPair.OnlyAtStart(start.Class, start.Change, start.Persons), start.Group, start.Merit);
        }
    }

    /// <summary>The rows of a file whose code stands once and whose cells are sound; the household of a rejected row is left out of both files.</summary>
    private IEnumerable<RegisterRow> Sound(ReviewFiles of, Progress progress)
    {
        var twice = new RepeatedCodes<long>();
        foreach (var row in Open(of, progress).Rows()) twice.Add(row.Id, row.Line);
        var repeated = twice.Repeated.Select(each => each.Code).ToHashSet(StringComparer.Ordinal);
        var file = Open(of, progress);
        foreach (var name in new[] { Columns.RecordedClass.Name })
        {
            if (!file.Has(name)) throw new NotUsableException(ProblemCode.ColumnMissing, of.Households, 1, new($"phải có cột {name}.", $"must have a column {name}."));
        }

        by?.Require(file);
        foreach (var row in file.Rows())
        {
            var faults = row.Faults(Needed).ToList();
            if (row.Id.Length > 0 && repeated.Contains(row.Id)) faults.Insert(0, RowFaults.DuplicateHousehold(row.Id));
            if (faults.Count == 0)
            {
                yield return row;
                continue;
            }

            foreach (var fault in faults) Rejects.Add(Reject.Of(of.Households, row.Line, row.Id, fault));
            _start.Remove(row.Id);
        }
    }

    private RegisterFile Open(ReviewFiles of, Progress progress) => new(new CsvText(of.Households, to.FullPath(of.Households), of.Delimiter, progress, stop), of);

    private readonly struct Side(RegisterRow row, GroupColumn? by)
    {
        public PovertyClass? Class { get; } = row.RecordedClass;

        public int? Persons { get; } = (int?)row.Code(Columns.Size.Name);

        public bool? WasPoor { get; } = row.Answer("was_poor_before");

        public bool? WasNearPoor { get; } = row.Answer("was_near_poor_before");

        public ListChange? Change { get; } = (ListChange?)row.Code("change");

        public bool? Merit { get; } = row.Answer("merit_member");

        public string? Group { get; } = by?.Of(row);
    }
}

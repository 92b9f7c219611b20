namespace PovertyCriteria.Cli;

/// <summary>
/// Reads a review's files row by row, as one household is explained: first the codes of all households, for a code that stands twice
/// rejects its first row too; then the members; then the households, each with its members.
/// </summary>
internal sealed class ReviewReader(ReviewFiles files, ReviewQuestion question, Surroundings surroundings, Progress progress, CancellationToken stop)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private MemberFile? _members;

    /// <summary>Whether the report columns are read too.</summary>
    public bool WithRegister { get; init; }

    /// <summary>How many rows each code of a household has.</summary>
    public IReadOnlyDictionary<string, int> Ids => _ids;

    /// <summary>Faulty and ownerless rows of members.csv.</summary>
    public IReadOnlyList<Reject> MemberRejects => _members?.Rejects ?? [];

    /// <summary>The households in the order of the file; with <paramref name="only"/>, the rows of that code alone.</summary>
    public IEnumerable<HouseholdRow> Read(string? only = null)
    {
        CountIds();
        if (files.Members is { } members) _members = new MemberFile(File(members), files, question.On, _ids).Read(only);
        var (header, rows) = Households();
        using (rows)
        {
            var households = new HouseholdRows(files, question, header) { WithRegister = WithRegister };
            while (rows.MoveNext())
            {
                var id = rows.Current.Cell(header.Id);
                if (only is null || string.Equals(id, only, StringComparison.Ordinal)) yield return households.Read(rows.Current, _ids.GetValueOrDefault(id) > 1, _members?.Of(id));
            }
        }
    }

    private void CountIds()
    {
        var (header, rows) = Households();
        using (rows)
        {
            while (rows.MoveNext())
            {
                var id = rows.Current.Cell(header.Id);
                if (id.Length > 0) _ids[id] = _ids.GetValueOrDefault(id) + 1;
            }
        }
    }

    private (Header Header, IEnumerator<TextRow> Rows) Households()
    {
        var file = File(files.Households);
        var rows = file.Rows().GetEnumerator();
        try
        {
            return (FileHeaders.OfHouseholds(file, rows.MoveNext() ? rows.Current : null, files, question.Standard), rows);
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    private CsvText File(string name) => new(name, surroundings.FullPath(name), files.Delimiter, progress, stop);
}

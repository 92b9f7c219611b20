namespace PovertyCriteria.Cli;

/// <summary>What the header lines of the two files may hold.</summary>
internal static class FileHeaders
{
    public static Header OfHouseholds(CsvText file, TextRow? first, ReviewFiles files, PovertyStandard standard)
    {
        var known = Columns.OfHousehold.Select(column => column.Name).Concat(standard.Indicators.Select(indicator => Columns.AssessedPrefix + indicator.Id));
        return Header.Read(file, first, files.Map, (index, name) => Find(index, name, standard), files.IgnoreUnknownColumns, string.Join(", ", known));
    }

    public static Header OfMembers(CsvText file, TextRow? first, ReviewFiles files) =>
        Header.Read(file, first, files.Map, FindOfMember, files.IgnoreUnknownColumns, string.Join(", ", Columns.OfMember.Select(column => column.Name)));

    private static Place? FindOfMember(int index, string name) => Columns.FindOfMember(name) is { } column ? new Place(index, name, column, null) : null;

    private static Place? Find(int index, string name, PovertyStandard standard)
    {
        if (Columns.FindOfHousehold(name) is { } column) return new Place(index, name, column, null);
        if (!name.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal)) return null;
        var indicator = name[Columns.AssessedPrefix.Length..];
        return standard.TryGetIndicator(indicator, out _) ? new Place(index, name, null, indicator) : null;
    }
}

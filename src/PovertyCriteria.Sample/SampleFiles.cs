namespace PovertyCriteria.Sample;

/// <summary>
/// Writes made-up households as the two files of the data dictionary, facts alone. Codes, words and numbers of these columns
/// never hold a comma, a quote or a line end, so no cell is quoted.
/// </summary>
public static class SampleFiles
{
    /// <summary>Usual name of the file of households.</summary>
    public const string HouseholdFile = "households.csv";

    /// <summary>Usual name of the file of members.</summary>
    public const string MemberFile = "members.csv";

    private static readonly HouseholdColumn[] HouseholdFacts =
        [.. Columns.OfHousehold.Where(column => column.Read is not null && column != Columns.IncomeScore && column != Columns.DeprivationScore)];

    private static readonly MemberColumn[] MemberFacts = [.. Columns.OfMember.Where(column => column.Read is not null)];

    /// <summary>Writes households.csv and members.csv; lines end with a line feed alone, whatever the writers' own line end is.</summary>
    /// <exception cref="InvalidOperationException">The settings cannot be met.</exception>
    public static void Write(SampleDistrict district, TextWriter households, TextWriter members, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(households);
        ArgumentNullException.ThrowIfNull(members);
        Write(district.Generate(cancellation), HouseholdFacts, MemberFacts, households, members);
    }

    /// <summary>Writes households of a country: the facts of the indicators, without the columns of the survey forms.</summary>
    /// <exception cref="InvalidOperationException">The settings cannot be met.</exception>
    public static void Write(SampleCountry country, long count, TextWriter households, TextWriter members, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(households);
        ArgumentNullException.ThrowIfNull(members);
        Write(
            country.Generate(0, count, cancellation), [.. HouseholdFacts.Except(FormColumns.OfHousehold)], [.. MemberFacts.Except(FormColumns.OfMember)], households, members);
    }

    private static void Write(IEnumerable<Household> drawn, HouseholdColumn[] ofHousehold, MemberColumn[] ofMember, TextWriter households, TextWriter members)
    {
        WriteHeader(households, [Columns.HouseholdId, Columns.Province, Columns.Commune, .. ofHousehold]);
        WriteHeader(members, [Columns.OwnerId, Columns.MemberId, .. ofMember]);
        foreach (var household in drawn)
        {
            WriteRow(households, household, ofHousehold);
            foreach (var member in household.Members!) WriteRow(members, household, member, ofMember);
        }
    }

    private static void WriteHeader(TextWriter file, Column[] columns)
    {
        file.Write(string.Join(',', columns.Select(column => column.Name)));
        file.Write('\n');
    }

    private static void WriteRow(TextWriter file, Household household, HouseholdColumn[] facts)
    {
        file.Write(household.Id);
        file.Write(',');
        file.Write(household.ProvinceCode);
        file.Write(',');
        file.Write(household.CommuneCode);
        foreach (var column in facts) WriteCell(file, column, column.Read!(household));
        file.Write('\n');
    }

    private static void WriteRow(TextWriter file, Household household, Member member, MemberColumn[] facts)
    {
        file.Write(household.Id);
        file.Write(',');
        file.Write(member.Id);
        foreach (var column in facts) WriteCell(file, column, column.Read!(member));
        file.Write('\n');
    }

    private static void WriteCell(TextWriter file, Column column, long code)
    {
        file.Write(',');
        if (code != Column.Unknown) file.Write(column.Format(code));
    }
}

using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>What a run counts for its summary.</summary>
internal sealed class Tally
{
    /// <summary>Classes and, after them, undetermined.</summary>
    public const int Rows = Undetermined + 1;

    public const int Undetermined = 5;

    /// <summary>Rural, urban and, after them, not known.</summary>
    public const int Areas = AreaUnknown + 1;

    public const int AreaUnknown = 2;

    private readonly long[,] _households = new long[Rows, Areas];
    private readonly Dictionary<string, long> _missing = new(StringComparer.Ordinal);

    public long Classified { get; private set; }

    public long RejectedHouseholds { get; private set; }

    public long RejectedMemberRows { get; private set; }

    public long WithoutLocalStandard { get; private set; }

    public long LocalWithoutAnswer { get; private set; }

    /// <summary>Households whose province code is given and cannot be one.</summary>
    public long OddProvinces { get; private set; }

    /// <summary>Households whose commune code is given and cannot be one.</summary>
    public long OddCommunes { get; private set; }

    public bool AnyRejected => RejectedHouseholds + RejectedMemberRows > 0;

    public long Of(int row, int area) => _households[row, area];

    public long OfRow(int row) => Enumerable.Range(0, Areas).Sum(area => _households[row, area]);

    public long OfArea(int area) => Enumerable.Range(0, Rows).Sum(row => _households[row, area]);

    /// <summary>The facts that undetermined households wait for, those of most households first; of as many households, in the order of the columns.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Missing(PovertyStandard standard)
    {
        // Reviewers' answers are columns of the standard: they come in its order.
        var answers = standard.Indicators.Select(indicator => Columns.AssessedPrefix + indicator.Id).Where(_missing.ContainsKey);
        return [.. MissingFacts.Sorted(answers.Concat(_missing.Keys)).Select(fact => KeyValuePair.Create(fact, _missing[fact])).OrderByDescending(pair => pair.Value)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Area? area, in Verdict verdict, bool withLocal)
    {
        Classified++;
        _households[verdict.Result.Class is { } decided ? (int)decided : Undetermined, area is { } known ? (int)known : AreaUnknown]++;
        foreach (var fact in verdict.Missing) _missing[fact] = _missing.GetValueOrDefault(fact) + 1;
        if (!withLocal) return;
        if (verdict.LocalStandard is null) WithoutLocalStandard++;
        else if (verdict.Local is null) LocalWithoutAnswer++;
    }

    public void AddOddCodes(bool province, bool commune)
    {
        if (province) OddProvinces++;
        if (commune) OddCommunes++;
    }

    public void AddRejectedHousehold() => RejectedHouseholds++;

    public void AddRejectedMembers(int rows) => RejectedMemberRows += rows;
}

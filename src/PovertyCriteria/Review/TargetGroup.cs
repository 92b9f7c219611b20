using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>A group that programmes address (nhóm đối tượng), such as newly escaped households (hộ mới thoát nghèo): all of its conditions must hold.</summary>
/// <param name="Id">Its id in the law file, such as <c>newly_escaped</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">The text that defines it.</param>
public sealed record TargetGroup(string Id, LocalizedText Name, Source Source)
{
    private readonly ValueList<string> _ethnicityOtherThan = ImmutableArray<string>.Empty;

    /// <summary>Whether it is a group of members, who are counted, and not of households.</summary>
    public bool IsOfMembers => Ages is not null;

    internal PovertyClasses? Classes { get; init; }

    internal PovertyClasses? ExceptClasses { get; init; }

    internal string? Fact { get; init; }

    internal int? WithinMonthsOfEscape { get; init; }

    internal ImmutableArray<string> EthnicityOtherThan
    {
        get => _ethnicityOtherThan;
        init => _ethnicityOtherThan = value;
    }

    internal string? StandardGroup { get; init; }

    internal (int From, int To)? Ages { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>What the groups of programmes ask about a household beside its facts. Null is not known, which is never no.</summary>
public sealed record ReviewRecord
{
    /// <summary>The class that was recognised (diện hộ được công nhận): the column <c>recorded_class</c>.</summary>
    public PovertyClass? RecordedClass { get; init; }

    /// <summary>The facts of the household: members for groups of members, income for the low-income worker; null: not known.</summary>
    public Household? Household { get; init; }

    /// <summary>The day on which its last escape from poverty was recognised (ngày công nhận thoát nghèo): <c>escaped_on</c>.</summary>
    public LocalDate? EscapedOn { get; init; }

    /// <summary>Whether it was poor before, within the caller's look-back: <c>was_poor_before</c>. Never poor means never escaped.</summary>
    public bool? WasPoorBefore { get; init; }

    /// <summary>Ethnic group of the head (dân tộc của chủ hộ).</summary>
    public string? HeadEthnicity { get; init; }

    /// <summary>Ethnic group of the head's spouse (dân tộc của vợ, chồng chủ hộ).</summary>
    public string? SpouseEthnicity { get; init; }

    /// <summary>Whether the head has a spouse. A register with one ethnic group a household gives it as the head's, and false here.</summary>
    public bool? HeadHasSpouse { get; init; }

    /// <summary>Whether a member is a person of merit receiving the monthly preferential allowance (người có công): <c>merit_member</c>.</summary>
    public bool? MeritMember { get; init; }

    /// <summary>Whether it is without working capacity (không có khả năng lao động): <c>without_working_capacity</c>.</summary>
    public bool? WithoutWorkingCapacity { get; init; }

    /// <summary>Whether it works in agriculture, forestry, fishery or salt-making (hộ nông, lâm, ngư, diêm nghiệp): <c>agricultural</c>.</summary>
    public bool? Agricultural { get; init; }

    /// <summary>The columns that a group may ask for, and how a record holds them.</summary>
    internal static readonly ImmutableDictionary<string, Func<ReviewRecord, bool?>> Facts = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new KeyValuePair<string, Func<ReviewRecord, bool?>>[]
        {
            new("merit_member", record => record.MeritMember),
            new("without_working_capacity", record => record.WithoutWorkingCapacity),
            new("agricultural", record => record.Agricultural),
        });
}

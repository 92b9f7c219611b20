using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>A law text that a standard cites.</summary>
/// <param name="Number">Its number, or a label where the number was not found.</param>
/// <param name="Kind">Its kind (Nghị định, Quyết định, Thông tư).</param>
/// <param name="Issued">The day of issue, where known.</param>
/// <param name="InForce">The first day in force, where known.</param>
public sealed record LegalDocument(string Number, string Kind, LocalDate? Issued, LocalDate? InForce);

/// <summary>A span of days on which a standard applies, both ends inclusive, and the text that says so.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Source">The text that says so.</param>
public sealed record ApplicationWindow(LocalDate From, LocalDate To, Source Source)
{
    /// <summary>Whether a date lies in the window.</summary>
    public bool Contains(LocalDate date) => From <= date && date <= To;

    /// <summary>The window as <c>2022-01-01..2025-12-31</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{From:uuuu-MM-dd}..{To:uuuu-MM-dd}");
}

/// <summary>A line of a class table, such as the poverty line (chuẩn nghèo), in the units of the table's measure.</summary>
/// <param name="Id">Its id in the standard's file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rural">The amount for rural areas.</param>
/// <param name="Urban">The amount for urban areas.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record Line(string Id, LocalizedText Name, long Rural, long Urban, Source Source)
{
    /// <summary>The amount for an area.</summary>
    public long For(Area area) => area == Area.Rural ? Rural : Urban;
}

/// <summary>One clause of a standard: the class of a household between two lines with so many deprivations.</summary>
/// <param name="Class">The class.</param>
/// <param name="Above">Id of the line that the measure lies above, strictly; null: from zero.</param>
/// <param name="AtMost">Id of the line that the measure lies at or below; null: without bound.</param>
/// <param name="DeprivedAtLeast">The least number of deprived indicators; null: any.</param>
/// <param name="DeprivedFewerThan">The number that the deprived indicators are fewer than; null: any.</param>
/// <param name="Source">The text that says so; null only for a last row, which follows from the others.</param>
public sealed record ClassRow(PovertyClass Class, string? Above, string? AtMost, int? DeprivedAtLeast, int? DeprivedFewerThan, Source? Source);

/// <summary>A dimension of poverty (chiều thiếu hụt), such as education.</summary>
/// <param name="Id">Its id in the standard's file.</param>
/// <param name="Name">Its name.</param>
public sealed record Dimension(string Id, LocalizedText Name);

/// <summary>An indicator of deprivation (chỉ số thiếu hụt).</summary>
/// <param name="Id">Its id, as in <c>deprived_ID</c>.</param>
/// <param name="Number">Its number in official order, from 1.</param>
/// <param name="Dimension">The dimension that it belongs to.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">The law's own Vietnamese wording; null where the data do not hold it.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record Indicator(string Id, int Number, Dimension Dimension, LocalizedText Name, string? Text, Source Source)
{
    /// <summary>Whether it can be judged from facts; false where its threshold is not in the data, and a reviewer must give it.</summary>
    public bool CanBeAssessed => DeprivedWhen is not null;

    internal Condition? DeprivedWhen { get; init; }

    /// <summary>Number and id.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Id}");
}

/// <summary>A status that follows from class and income and is no class, such as the low-income worker (người lao động có thu nhập thấp).</summary>
/// <param name="Id">Its id in the standard's file.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">The first day on which it exists.</param>
/// <param name="To">The last day on which it exists.</param>
/// <param name="AtMost">Id of the line that income lies at or below.</param>
/// <param name="ExceptClasses">Classes that are not in it.</param>
/// <param name="Source">The text that says so.</param>
public sealed record PovertyGroup(
    string Id, LocalizedText Name, LocalDate From, LocalDate To, string AtMost, ImmutableArray<PovertyClass> ExceptClasses, Source Source)
{
    private readonly ValueList<PovertyClass> _exceptClasses = ExceptClasses;

    /// <summary>Classes that are not in it.</summary>
    public ImmutableArray<PovertyClass> ExceptClasses
    {
        get => _exceptClasses;
        init => _exceptClasses = value;
    }
}

/// <summary>What the law has and the data have not.</summary>
/// <param name="What">What is missing.</param>
/// <param name="HeldBy">The document that holds it.</param>
/// <param name="IndicatorId">The indicator whose threshold is missing; null where it is something else.</param>
public sealed record MissingLaw(LocalizedText What, string HeldBy, string? IndicatorId);

/// <summary>A standard that is known to exist and is not shipped, because part of it was not found.</summary>
/// <param name="Id">An id for it.</param>
/// <param name="ProvinceCode">The province's code at the time.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Document">The text that sets it.</param>
/// <param name="Missing">What is missing.</param>
public sealed record IncompleteStandard(
    string Id, string ProvinceCode, LocalizedText Name, LocalDate From, LocalDate To, string Document, LocalizedText Missing);

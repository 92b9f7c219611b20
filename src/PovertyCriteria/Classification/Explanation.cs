using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PovertyCriteria;

/// <summary>
/// Why a household has its class: the clause of the law, each indicator with its evidence, what is not known, and the bounds at
/// which the class would change. Text in Vietnamese or English by <see cref="ToString(CultureInfo)"/>, JSON by <see cref="WriteTo"/>.
/// </summary>
[DebuggerDisplay("{Result}")]
public sealed class Explanation
{
    internal Explanation()
    {
    }

    /// <summary>The facts that were explained.</summary>
    public Household Household { get; internal init; } = null!;

    /// <summary>The review date.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>Facts, scores or forms.</summary>
    public Basis By { get; internal init; }

    /// <summary>The result, as <see cref="PovertyStandard.Classify"/> gives it.</summary>
    public Classification Result { get; internal init; }

    /// <summary>The window that the date lies in; null where the standard does not apply on the date.</summary>
    public ApplicationWindow? Window { get; internal init; }

    /// <summary>Whether the standard applies on the date; false for the standard of 2027 in 2026.</summary>
    public bool InForce => Window is not null;

    /// <summary>The table that was used.</summary>
    public ClassRule Rule { get; internal init; } = null!;

    /// <summary>The clauses that can still hold; one where the class is decided by one clause.</summary>
    public ImmutableArray<ClassRow> Clauses { get; internal init; }

    /// <summary>Every indicator of the standard in official order.</summary>
    public ImmutableArray<IndicatorFinding> Indicators { get; internal init; }

    /// <summary>The facts on which an undetermined class hangs, by column name as in results.csv.</summary>
    public ImmutableArray<string> Missing { get; internal init; }

    /// <summary>The income score item by item, where the class is by the survey form; null otherwise.</summary>
    public ScoreExplanation? Score { get; internal init; }

    /// <summary>What the measure alone, or the number of deprivations alone, would change.</summary>
    public ImmutableArray<ClassChange> Changes { get; internal init; }

    /// <summary>The groups that exist on the date.</summary>
    public ImmutableArray<GroupFinding> Groups { get; internal init; }

    /// <summary>The English text.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>The text that an officer can read aloud: Vietnamese for <c>vi</c>, English for every other culture; numbers by the culture.</summary>
    public string ToString(CultureInfo culture)
    {
        Require.NotNull(culture);
        return new ExplanationText(this, culture).Write();
    }

    /// <summary>Writes one JSON object; its form is documented in docs/explanation-json.md.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        Require.NotNull(json);
        ExplanationJson.Write(json, this);
    }

    /// <summary>The JSON object as text, indented.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) WriteTo(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

/// <summary>What was found of one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Deprived">Deprived, not deprived, or null: not known. The reviewer's answer where there is one.</param>
/// <param name="GivenByReviewer">Whether the reviewer's answer stands instead of the facts.</param>
/// <param name="ByFacts">What the facts alone say; differs from <paramref name="Deprived"/> only where a reviewer's answer stands.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Missing">The facts on which an indicator that is not known hangs.</param>
public sealed record IndicatorFinding(
    Indicator Indicator, bool? Deprived, bool GivenByReviewer, bool? ByFacts, ImmutableArray<Evidence> Evidence, ImmutableArray<string> Missing)
{
    private readonly ValueList<Evidence> _evidence = Evidence;
    private readonly ValueList<string> _missing = Missing;

    /// <summary>What it rests on.</summary>
    public ImmutableArray<Evidence> Evidence
    {
        get => _evidence;
        init => _evidence = value;
    }

    /// <summary>The facts on which an indicator that is not known hangs.</summary>
    public ImmutableArray<string> Missing
    {
        get => _missing;
        init => _missing = value;
    }

    /// <summary>Whether the reviewer's answer and the facts are both known and differ.</summary>
    public bool Contradicts => GivenByReviewer && ByFacts is { } facts && facts != Deprived;
}

/// <summary>One fact that an indicator rests on.</summary>
/// <param name="MemberIndex">Place of the member in the list, from 0; null for a fact of the household.</param>
/// <param name="MemberId">The member's code, where it has one.</param>
/// <param name="Fact">The fact, by its column name.</param>
/// <param name="Value">Its value as files have it; null: not known.</param>
/// <param name="Shown">Its value for people.</param>
/// <param name="Must">The condition that it was held against.</param>
/// <param name="Holds">Whether the condition holds of it.</param>
/// <param name="Source">Source of the condition, where it is another than the indicator's.</param>
public sealed record Evidence(
    int? MemberIndex, string? MemberId, string Fact, string? Value, LocalizedText Shown, LocalizedText Must, bool? Holds, Source? Source);

/// <summary>Whether the household belongs to a group; null: not known.</summary>
/// <param name="Group">The group.</param>
/// <param name="Belongs">Whether it belongs.</param>
public sealed record GroupFinding(PovertyGroup Group, bool? Belongs);

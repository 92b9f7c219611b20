using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>What Phiếu A says of a household (nhận dạng nhanh); null: not known.</summary>
/// <param name="Form">The form.</param>
/// <param name="Household">The household.</param>
/// <param name="On">The review date.</param>
/// <param name="OutsideReview">Whether a reason of column 0 puts it outside the review.</param>
/// <param name="CriteriaAtLeast">The criteria of columns 1 to 9 that are known to hold.</param>
/// <param name="CriteriaAtMost">Those, and the ones that are not known.</param>
/// <param name="Reasons">The reasons of column 0, in order.</param>
/// <param name="Criteria">The criteria of columns 1 to 9, in order.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuickIdentification(
    QuickForm Form, Household Household, LocalDate On, bool? OutsideReview, int CriteriaAtLeast, int CriteriaAtMost,
    ImmutableArray<QuickFinding> Reasons, ImmutableArray<QuickFinding> Criteria)
{
    private readonly ValueList<QuickFinding> _reasons = Reasons;
    private readonly ValueList<QuickFinding> _criteria = Criteria;

    /// <summary>The reasons of column 0, in order.</summary>
    public ImmutableArray<QuickFinding> Reasons
    {
        get => _reasons;
        init => _reasons = value;
    }

    /// <summary>The criteria of columns 1 to 9, in order.</summary>
    public ImmutableArray<QuickFinding> Criteria
    {
        get => _criteria;
        init => _criteria = value;
    }

    /// <summary>Whether the household goes on to Phiếu B: not outside the review, and with fewer criteria than the form asks.</summary>
    public bool? GoesOn
    {
        get
        {
            if (OutsideReview == true || CriteriaAtLeast >= Form.GoesOnBelow) return false;
            return OutsideReview is null || CriteriaAtMost >= Form.GoesOnBelow ? null : true;
        }
    }

    /// <summary>What the form says, in English.</summary>
    public override string ToString() =>
        $"{(GoesOn is { } on ? on ? "goes on to form B" : "stops at form A" : "not known")}, {(CriteriaAtLeast == CriteriaAtMost ? "" : CriteriaAtLeast.ToString(System.Globalization.CultureInfo.InvariantCulture) + "-")}{CriteriaAtMost.ToString(System.Globalization.CultureInfo.InvariantCulture)} criteria";

    internal static QuickIdentification Of(QuickForm form, Household household, LocalDate on)
    {
        var reasons = Find(form.OutsideWhenAny, household, on);
        var criteria = Find(form.Criteria, household, on);
        return new QuickIdentification(
            form, household, on,
            reasons.Any(reason => reason.Holds == true) ? true : reasons.All(reason => reason.Holds == false) ? false : null,
            criteria.Count(criterion => criterion.Holds == true),
            criteria.Count(criterion => criterion.Holds != false),
            reasons,
            criteria);
    }

    private static ImmutableArray<QuickFinding> Find(ImmutableArray<QuickQuestion> questions, Household household, LocalDate on) =>
    [
        .. questions.Select(question =>
        {
            var holds = question.When.Evaluate(new Subject(household, on)).ToNullable();
            var evidence = ImmutableArray.CreateBuilder<Evidence>();
            EvidenceOf.Condition(question.When, new Subject(household, on), null, evidence);
            return new QuickFinding(question, holds, evidence.ToImmutable(), holds is null ? MissingFacts.Sorted(EssentialFacts.Of(question.When, household, on)) : []);
        }),
    ];
}

/// <summary>What one question of Phiếu A has for an answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Holds">Whether it holds; null: not known.</param>
/// <param name="Evidence">The facts that carry the answer.</param>
/// <param name="Missing">The facts on which an answer that is not known hangs.</param>
public sealed record QuickFinding(QuickQuestion Question, bool? Holds, ImmutableArray<Evidence> Evidence, ImmutableArray<string> Missing)
{
    private readonly ValueList<Evidence> _evidence = Evidence;
    private readonly ValueList<string> _missing = Missing;

    /// <summary>The facts that carry the answer.</summary>
    public ImmutableArray<Evidence> Evidence
    {
        get => _evidence;
        init => _evidence = value;
    }

    /// <summary>The facts on which an answer that is not known hangs.</summary>
    public ImmutableArray<string> Missing
    {
        get => _missing;
        init => _missing = value;
    }
}

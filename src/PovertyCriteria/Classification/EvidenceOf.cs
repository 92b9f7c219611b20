using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// Walks a condition and keeps the facts that carry its answer: of an "any" that holds the parts that hold, of an "all" that
/// does not the parts that do not, of what is not known the parts that are not known.
/// </summary>
internal static class EvidenceOf
{
    private static readonly LocalizedText NotKnown = new("chưa biết", "not known");

    public static void Condition(Condition condition, in Subject subject, int? member, ImmutableArray<Evidence>.Builder evidence)
    {
        var truth = condition.Evaluate(subject);
        switch (condition)
        {
            case AllOf:
                foreach (var part in condition.Parts)
                    if (truth == Truth.True || part.Evaluate(subject) == truth) Condition(part, subject, member, evidence);
                break;
            case AnyOf:
                foreach (var part in condition.Parts)
                    if (truth == Truth.False || part.Evaluate(subject) == truth) Condition(part, subject, member, evidence);
                break;
            case Negation or AtLeastOf:
                foreach (var part in condition.Parts) Condition(part, subject, member, evidence);
                break;
            case MembersCondition members: Members(members, subject, truth, evidence); break;
            case GivenOrElse given:
                if (given.Column.CodeIn(subject.Household, subject.Member) == Column.Unknown) Condition(given.OrElse, subject, member, evidence);
                else evidence.Add(Given(given, subject, member));
                break;
            case PerMemberWithin quantity: evidence.Add(Quantity(quantity, subject.Household, truth)); break;
            case FactBelowByAge table: evidence.Add(Measurement(table, subject, member, truth)); break;
            case ReviewWithin: break;
            case FactCondition fact: evidence.Add(Fact(fact, subject, member, truth)); break;
            default: evidence.Add(Birth(condition, subject, member, truth)); break;
        }
    }

    private static void Members(MembersCondition node, in Subject subject, Truth truth, ImmutableArray<Evidence>.Builder evidence)
    {
        if (subject.Household.Members is not { } members)
        {
            evidence.Add(new Evidence(null, null, MissingFacts.AnyOfMembers, null, new("chưa liệt kê thành viên", "members not listed"), ConditionText.Of(node, subject.On), null, node.Source));
            return;
        }

        var answers = new Truth[members.Count];
        for (var i = 0; i < answers.Length; i++) answers[i] = node.OfMember(subject.Household, members[i], subject.On);
        if (node is not AnyMember || truth != Truth.True) evidence.Add(Count(node, subject.On, answers, truth));
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i] == Truth.True || answers[i] == Truth.Unknown && truth == Truth.Unknown)
                Member(node, subject, i, answers[i], evidence);
        }
    }

    private static Evidence Count(MembersCondition node, LocalDate on, Truth[] answers, Truth truth)
    {
        var holding = answers.Count(answer => answer == Truth.True);
        var unknown = answers.Count(answer => answer == Truth.Unknown);
        var notKnown = unknown == 0 ? new LocalizedText("", "")
            : new LocalizedText(FormattableString.Invariant($", {unknown} người chưa rõ"), FormattableString.Invariant($", {unknown} not known"));
        return new Evidence(
            null, null, Columns.Size.Name, FormattableString.Invariant($"{holding}/{answers.Length}"),
            new(FormattableString.Invariant($"{holding} trong {answers.Length} thành viên") + notKnown.Vi, FormattableString.Invariant($"{holding} of {answers.Length} members") + notKnown.En),
            ConditionText.Of(node is AnyMember ? node.Where : node, on), truth.ToNullable(), node.Source);
    }

    private static void Member(MembersCondition node, in Subject subject, int index, Truth answer, ImmutableArray<Evidence>.Builder evidence)
    {
        var member = subject.Household.Members![index];
        var births = node.Cuts.Of(member, subject.On).ToList();
        if (births.Count == 1 || answer == Truth.True)
        {
            Condition(node.Where, new Subject(subject.Household, subject.On, member, births[0]), index, evidence);
            return;
        }

        // The birth is an interval over which the answer changes, or over which other facts are asked: name what it hangs on.
        foreach (var name in EssentialFacts.OfMember(node, subject.Household, member, subject.On))
        {
            var column = Columns.FindOfMember(name.Substring(Columns.MemberPrefix.Length))!;
            var code = column.Read!(member);
            var shown = ReferenceEquals(column, Columns.BirthDate) ? Ages(member, subject.On) : NotKnown;
            evidence.Add(new Evidence(index, member.Id, column.Name, code == Column.Unknown ? null : column.Format(code), shown, ConditionText.Of(node.Where, subject.On), null, node.Where.Source));
        }
    }

    private static Evidence Quantity(PerMemberWithin node, Household household, Truth truth)
    {
        var code = node.Column.CodeIn(household, null);
        var members = household.NumberOfMembers;
        return new Evidence(
            null, null, node.Column.Name, code == Column.Unknown ? null : node.Column.Format(code),
            new(Shown(CultureOf.Vietnamese), Shown(CultureOf.English)), ConditionText.Of(node), truth.ToNullable(), node.Source);

        // The bound is multiplied up to all members, as it is judged.
        string Shown(CultureInfo culture) =>
            (code == Column.Unknown ? NotKnown.In(culture) : node.Column.Display(code, culture))
            + (members is { } n
                ? $" / {Columns.Size.Display(n, culture)}" + Times(node.From, n, culture) + Times(node.Below, n, culture)
                : " / " + NotKnown.In(culture));

        string Times(long? bound, int n, CultureInfo culture) =>
            bound is { } each ? $"; {node.Column.Display(each, culture)} × {n} = {node.Column.Display(each * n, culture)}" : "";
    }

    /// <summary>A measurement against the bound of the member's age and sex.</summary>
    private static Evidence Measurement(FactBelowByAge node, in Subject subject, int? member, Truth truth)
    {
        var code = node.Column.CodeIn(subject.Household, subject.Member);
        var row = node.RowOf(subject.AgeMonths);
        var sex = subject.Member!.Sex;
        return new Evidence(
            member, subject.Member.Id, node.Column.Name, code == Column.Unknown ? null : node.Column.Format(code),
            code == Column.Unknown ? NotKnown : new(node.Column.Display(code, CultureOf.Vietnamese), node.Column.Display(code, CultureOf.English)),
            new("dưới " + Bound(CultureOf.Vietnamese, "trai", "gái", "tháng tuổi"), "below " + Bound(CultureOf.English, "boys", "girls", "months")), truth.ToNullable(), node.Source);

        string Bound(CultureInfo culture, string boys, string girls, string months)
        {
            var male = $"{node.Column.Display(row.Male, culture)} ({boys}, {row.Month} {months})";
            var female = $"{node.Column.Display(row.Female, culture)} ({girls}, {row.Month} {months})";
            return sex switch { Sex.Male => male, Sex.Female => female, _ => male + " / " + female };
        }
    }

    private static Evidence Given(GivenOrElse node, in Subject subject, int? member)
    {
        var code = node.Column.CodeIn(subject.Household, subject.Member);
        return new Evidence(
            member, subject.Member?.Id, node.Column.Name, node.Column.Format(code),
            new(node.Column.Display(code, CultureOf.Vietnamese), node.Column.Display(code, CultureOf.English)),
            new(node.Column.Display(1, CultureOf.Vietnamese), node.Column.Display(1, CultureOf.English)), code == 1, node.Source);
    }

    private static Evidence Fact(FactCondition node, in Subject subject, int? member, Truth truth)
    {
        var code = node.Column.CodeIn(subject.Household, subject.Member);
        var known = code != Column.Unknown;
        return new Evidence(
            member, subject.Member?.Id, node.Column.Name, known ? node.Column.Format(code) : null,
            known ? new(node.Column.Display(code, CultureOf.Vietnamese), node.Column.Display(code, CultureOf.English)) : NotKnown,
            ConditionText.OfValues(node), truth.ToNullable(), node.Source);
    }

    private static Evidence Birth(Condition node, in Subject subject, int? member, Truth truth) => new(
        member, subject.Member!.Id, Columns.BirthDate.Name, subject.Member.Birth?.ToString(), Ages(subject.Member, subject.On),
        ConditionText.Of(node), truth.ToNullable(), node.Source);

    private static LocalizedText Ages(Member member, LocalDate on)
    {
        if (member.Birth is not { } birth) return NotKnown;
        var (least, most) = birth.AgeOn(on);
        var years = least == most ? FormattableString.Invariant($"{least}") : FormattableString.Invariant($"{least}-{most}");
        return new(years + " tuổi", "aged " + years);
    }
}

/// <summary>The two cultures of texts that are made before the reader's culture is known.</summary>
internal static class CultureOf
{
    public static readonly CultureInfo Vietnamese = new("vi-VN");
    public static readonly CultureInfo English = CultureInfo.InvariantCulture;
}

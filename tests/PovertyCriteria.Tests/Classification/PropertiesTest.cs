using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>What holds of every household and every standard.</summary>
public class PropertiesTest
{
    private static readonly LocalDate On = HouseholdGenerator.On;

    private static readonly PovertyStandard[] Standards = [.. PovertyStandards.National, .. PovertyStandards.Local];

    private static readonly PovertyStandard[] WithFacts = [.. Standards.Where(standard => standard.Indicators.Length > 0 && standard.Id != "vn-2027-2030")];

    [Fact]
    public void OneDeprivationMore_NeverMakesAHouseholdLessPoor() => Holds(
        from standard in Gen.Elements(Standards.Where(each => each.Indicators.Length > 0))
        from answers in Gen.ArrayOf(Gen.Elements<bool?>(true, false, null), standard.Indicators.Length)
        from more in Gen.Choose(0, standard.Indicators.Length - 1)
        from household in Bare(standard)
        let none = answers.Select((each, i) => i == more ? false : each).ToArray()
        let one = answers.Select((each, i) => i == more ? true : each).ToArray()
        select (Case: $"{standard.Id}, {household.Area}, {household.Income}: {Text(none)} and {Text(one)}", NeverLessPoor(standard, household with { Assessed = Assess(standard, none) }, household with { Assessed = Assess(standard, one) })));

    [Fact]
    public void LessIncome_NeverMakesAHouseholdLessPoor() => Holds(
        from standard in Gen.Elements(Standards)
        from answers in Gen.ArrayOf(Gen.Elements<bool?>(true, false, null), standard.Indicators.Length)
        from household in Bare(standard)
        from less in Amounts(standard)
        let income = household.Income!.Value
        let lower = Math.Min(income.Vnd, income.Unit == IncomeUnit.HouseholdYear ? less * 12 * household.Size!.Value : less)
        let poorer = household with { Income = income.Unit == IncomeUnit.HouseholdYear ? Income.HouseholdYear(lower) : Income.PerPersonMonth(lower) }
        let given = Assess(standard, answers)
        select (Case: $"{standard.Id}, {household.Area}, {income} and {poorer.Income}: {Text(answers)}", NeverLessPoor(standard, household with { Assessed = given }, poorer with { Assessed = given })));

    [Fact]
    public void TheOrderOfMembers_DoesNotMatter() => Holds(
        from standard in Gen.Elements(WithFacts)
        from household in HouseholdGenerator.Partial(On).Where(each => each.Members is not null)
        from shuffled in Gen.Shuffle(household.Members!.ToArray())
        let other = household with { Members = new MemberList(shuffled) }
        select (Case: $"{standard.Id}, {string.Join("; ", household.Members!)}", standard.Classify(household, On) == standard.Classify(other, On)
            && standard.MissingFor(household, On).SequenceEqual(standard.MissingFor(other, On))));

    [Fact]
    public void LearningAFact_OnlyNarrowsWhatIsPossible() => Holds(
        from standard in Gen.Elements(WithFacts)
        from complete in HouseholdGenerator.Complete(On)
        from percent in Gen.Elements(5, 20, 60)
        from household in HouseholdGenerator.Forgetting(complete, percent)
        from other in HouseholdGenerator.Complete(On)
        from own in Gen.Elements(true, false)
        let unknown = Facts.Unknown(household).ToArray()
        where unknown.Length > 0
        from fact in Gen.Elements(unknown)
        let learnt = Facts.Learn(household, fact, Consistent(fact, own, complete, other, household))
        select (Case: $"{standard.Id}, {fact.Name} of {household}", Narrows(standard.Classify(household, On), standard.Classify(learnt, On))));

    [Fact]
    public void LearningABirth_OnlyNarrowsWhatIsPossible() => Holds(
        from standard in Gen.Elements(WithFacts)
        from complete in HouseholdGenerator.Complete(On)
        from percent in Gen.Elements(0, 5, 20)
        let household = Facts.Forget(complete, new Random(percent), percent) with { Size = null, Members = null }
        from forgotten in Gen.ArrayOf(Gen.Choose(0, 99), complete.Members!.Count)
        let members = complete.Members!.Zip(forgotten).Select(pair => pair.Second % 3 == 0 ? pair.First with { HealthInsurance = null, Enrolled = null } : pair.First).ToArray()
        let unknown = With(household, members, _ => null)
        let year = With(household, members, birth => BirthDate.InYear(birth.Year))
        let month = With(household, members, birth => BirthDate.In(birth.ToYearMonth()))
        let day = With(household, members, birth => BirthDate.On(birth))
        select (Case: $"{standard.Id}, {string.Join("; ", members.AsEnumerable())}", Narrows(standard.Classify(unknown, On), standard.Classify(year, On))
            && Narrows(standard.Classify(year, On), standard.Classify(month, On)) && Narrows(standard.Classify(month, On), standard.Classify(day, On))));

    [Fact]
    public void AReviewersAnswerToWhatIsNotKnown_OnlyNarrowsWhatIsPossible() => Holds(
        from standard in Gen.Elements(WithFacts)
        from household in HouseholdGenerator.Partial(On)
        from answer in Gen.Elements(true, false)
        let before = standard.Classify(household, On)
        where before.Unknown.Count > 0
        from indicator in Gen.Elements(before.Unknown.Select(each => each.Id).ToArray())
        let after = standard.Classify(household with { Assessed = new AssessedIndicators([KeyValuePair.Create(indicator, answer)]) }, On)
        select (Case: $"{standard.Id}, {indicator} = {answer} of {household}", Narrows(before, after) && after.Deprived.Contains(indicator) == answer && !after.Unknown.Contains(indicator)));

    [Fact]
    public void IncomePerPersonAndTheSameForAllInAYear_GiveTheSameClass() => Holds(
        from standard in Gen.Elements(Standards)
        from answers in Gen.ArrayOf(Gen.Elements<bool?>(true, false, null), standard.Indicators.Length)
        from household in Bare(standard)
        from monthly in Amounts(standard)
        from size in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 1000))
        let given = household with { Size = size, Assessed = Assess(standard, answers) }
        let byMonth = standard.Classify(given with { Income = Income.PerPersonMonth(monthly) }, On)
        let byYear = standard.Classify(given with { Income = Income.HouseholdYear(monthly * size * 12) }, On)
        select (Case: $"{standard.Id}, {monthly} for {size}", byMonth == byYear));

    [Fact]
    public void WhatIsPossible_IsNeverEmptyAndContainsTheClass() => Holds(
        from standard in Gen.Elements(WithFacts)
        from complete in HouseholdGenerator.Complete(On)
        from percent in Gen.Elements(5, 20, 60)
        from household in HouseholdGenerator.Forgetting(complete, percent)
        let all = standard.Classify(complete, On)
        let some = standard.Classify(household, On)
        select (Case: $"{standard.Id}, {household}", all.IsDecided && some.Possible.Contains(all.Class!.Value) && some.Possible.Count > 0
            && some.IsDecided == (standard.MissingFor(household, On).Count == 0)));

    private static void Holds(Gen<(string Case, bool Holds)> property) => Check.One(
        Seeded.Config,
        Prop.ForAll(property.ToArbitrary(), each => each.Holds));

    /// <summary>In order of poverty: the poorest class still possible is as poor or poorer, and so is the least poor.</summary>
    private static bool NeverLessPoor(PovertyStandard standard, Household household, Household poorer)
    {
        var before = standard.Classify(household, On).Possible;
        var after = standard.Classify(poorer, On).Possible;
        return after.Min() <= before.Min() && after.Max() <= before.Max();
    }

    private static bool Narrows(Classification before, Classification after) =>
        after.Possible.IsSubsetOf(before.Possible)
        && (before.Deprived.Mask & ~after.Deprived.Mask) == 0
        && (after.Deprived.Mask & ~(before.Deprived.Mask | before.Unknown.Mask)) == 0
        && (after.Unknown.Mask & ~before.Unknown.Mask) == 0;

    /// <summary>Whose fact to take: of a fact that nothing else restricts, that of any household.</summary>
    private static Household Consistent((string Name, int? Member) fact, bool own, Household complete, Household other, Household household)
    {
        if (own || fact.Name is "members" or "income") return complete;
        if (fact.Name == "members.*") return household.Size is null ? other : complete;
        return fact.Name == "members.birth_date" || fact.Member >= other.Members!.Count ? complete : other;
    }

    private static Household With(Household household, Member[] members, Func<LocalDate, BirthDate?> known) =>
        household with { Members = new MemberList(members.Select(member => member with { Birth = known(member.Birth!.Value.Earliest) })) };

    private static Gen<Household> Bare(PovertyStandard standard) =>
        from area in Gen.Elements<Area?>(Area.Rural, Area.Urban, null)
        from amount in Amounts(standard)
        from size in Gen.Choose(1, 9)
        from off in Gen.Choose(-1, 1)
        from yearly in Gen.Elements(true, false)
        select new Household { Area = area, Size = size, Income = yearly ? Income.HouseholdYear(Math.Max(0, amount * size * 12 + off)) : Income.PerPersonMonth(amount) };

    /// <summary>Amounts for a month and person, about the lines and between them.</summary>
    private static Gen<long> Amounts(PovertyStandard standard)
    {
        var months = standard.ByFacts.Measure == Measure.IncomePerPersonYear ? 12 : 1;
        var lines = standard.ByFacts.Lines.SelectMany(line => new[] { line.Rural / months, line.Urban / months }).Append(1).ToArray();
        return Gen.OneOf(
            from line in Gen.Elements(lines)
            from off in Gen.Choose(-1, 1)
            select line + off,
            Gen.Choose(0, 4_500_000).Select(amount => (long)amount));
    }

    private static AssessedIndicators Assess(PovertyStandard standard, bool?[] answers) =>
        new(standard.Indicators.Zip(answers).Where(pair => pair.Second is not null).Select(pair => KeyValuePair.Create(pair.First.Id, pair.Second!.Value)));

    private static string Text(bool?[] answers) => string.Concat(answers.Select(each => each switch { true => '1', false => '0', null => '?' }));
}

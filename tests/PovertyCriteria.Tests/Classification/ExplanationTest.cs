using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>An explanation says what classifying says, and why: findings, clauses, missing facts, and the bounds of change tried one by one.</summary>
public class ExplanationTest
{
    private static readonly LocalDate On = HouseholdGenerator.On;

    private static readonly PovertyStandard[] Standards = [.. PovertyStandards.National, .. PovertyStandards.Local];

    public static TheoryData<string> Ids => [.. Standards.Select(standard => standard.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void SaysWhatClassifyingSays_GivenAnyHousehold(string id)
    {
        var standard = Standards.Single(each => each.Id == id);
        foreach (var household in Sample(seed: 21, 150))
        {
            var result = standard.Classify(household, On);
            var explanation = standard.Explain(household, On);
            Assert.Equal(result, explanation.Result);
            Assert.Equal(household, explanation.Household);
            Assert.Equal(standard.MissingFor(household, On), explanation.Missing);
            Assert.Equal(standard.Indicators, explanation.Indicators.Select(finding => finding.Indicator));
            for (var i = 0; i < explanation.Indicators.Length; i++)
            {
                var finding = explanation.Indicators[i];
                Assert.Equal((result.Deprived.Mask >> i & 1) == 1, finding.Deprived == true);
                Assert.Equal((result.Unknown.Mask >> i & 1) == 1, finding.Deprived is null);
                Assert.Equal(finding.Deprived, finding.ByFacts);
                Assert.False(finding.GivenByReviewer);
                Assert.Equal(finding.Deprived is null, finding.Missing.Length > 0);
                Assert.Equal(finding.Indicator.CanBeAssessed, finding.Evidence.Length > 0);
            }

            // What is missing for the class is missing for some indicator, or is area, income or the number of members.
            var ofIndicators = explanation.Indicators.SelectMany(finding => finding.Missing).Concat(["area", "income", "members"]).ToHashSet(StringComparer.Ordinal);
            Assert.Subset(ofIndicators, explanation.Missing.ToHashSet(StringComparer.Ordinal));

            Assert.Equal(result.Possible.ToHashSet(), explanation.Clauses.Select(clause => clause.Class).ToHashSet());
            Assert.Equal(explanation.Clauses.Distinct().Count(), explanation.Clauses.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CitesTheOneClauseThatHolds_GivenEveryAmountAndCount(string id)
    {
        var standard = Standards.Single(each => each.Id == id);
        var rule = standard.ByFacts;
        foreach (var area in new[] { Area.Rural, Area.Urban })
        {
            foreach (var amount in Amounts(rule))
            {
                for (var deprived = 0; deprived <= standard.Indicators.Length; deprived++)
                {
                    var household = WithAmount(new Household { Area = area, Size = 1 }, rule, amount) with { Assessed = First(standard, deprived) };
                    var clause = Assert.Single(standard.Explain(household, On).Clauses);
                    Assert.True(clause.Above is null || amount > rule.Line(clause.Above).For(area));
                    Assert.True(clause.AtMost is null || amount <= rule.Line(clause.AtMost).For(area));
                    Assert.True(clause.DeprivedAtLeast is null || deprived >= clause.DeprivedAtLeast);
                    Assert.True(clause.DeprivedFewerThan is null || deprived < clause.DeprivedFewerThan);
                    Assert.Equal(standard.Classify(household, On).Class, clause.Class);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ChangesWhereItSays_GivenAnotherIncome(string id)
    {
        var standard = Standards.Single(each => each.Id == id);
        foreach (var household in Sample(seed: 22, 60).Where(each => each.NumberOfMembers is not null).Concat(Assessed(standard)))
            IncomeChangesWhereItSays(standard, household, Basis.Facts);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ChangesWhereItSays_GivenAnotherNumberOfDeprivations(string id)
    {
        var standard = Standards.Single(each => each.Id == id);
        foreach (var household in Sample(seed: 23, 60).Concat(Assessed(standard)))
            DeprivationsChangeWhereItSays(standard, household, Basis.Facts, deprived => household with { Assessed = First(standard, deprived) });
    }

    [Theory]
    [InlineData("vn-2022-2025")]
    [InlineData("vn-2016-2020")]
    public void ChangesWhereItSays_GivenOtherScores(string id)
    {
        var standard = Standards.Single(each => each.Id == id);
        var rule = standard.ByScores!;
        foreach (var area in new Area?[] { Area.Rural, Area.Urban, null })
        {
            foreach (var score in Amounts(rule).Select(amount => (int?)amount).Append(null))
            {
                for (var deprived = 0; deprived <= standard.Indicators.Length; deprived++)
                {
                    var household = new Household { Area = area, IncomeScore = score, DeprivationScore = deprived * 10 };
                    IncomeChangesWhereItSays(standard, household, Basis.Scores);
                    DeprivationsChangeWhereItSays(standard, household, Basis.Scores, other => household with { DeprivationScore = other * 10 });
                }
            }
        }
    }

    [Fact]
    public void NamesTheBounds_GivenAHouseholdThatCanBeRead()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var household = new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), Assessed = First(standard, 3) };
        Assert.Equal(
            [
                new ClassChange(PovertyClasses.Of(PovertyClass.AverageLivingStandard), 1_500_000, 2_250_000, null, null),
                new ClassChange(PovertyClasses.Of(PovertyClass.Above), 2_250_000, null, null, null),
                new ClassChange(PovertyClasses.Of(PovertyClass.NearPoor), null, null, 0, 2),
            ],
            standard.Explain(household, On).Changes);
    }

    [Fact]
    public void NamesTheFactsOfAMember_GivenABirthOverWhichTheAnswerChanges()
    {
        // Born in 2009, so 15 or 16 on the day of the review: one of them is asked for schooling, and that is not known either.
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var household = new Household { Members = [new Member { Birth = BirthDate.On(new LocalDate(1980, 1, 1)) }, new Member { Id = "M2", Birth = BirthDate.InYear(2009) }] };
        var evidence = standard.Explain(household, new LocalDate(2025, 10, 15)).Indicators.Single(finding => finding.Indicator.Id == "school_attendance").Evidence;
        Assert.Equal(
            [
                (null, null, "members", "0/2", "0 of 2 members, 1 not known", "0 trong 2 thành viên, 1 người chưa rõ", null),
                (1, "M2", "birth_date", "2009", "aged 15-16", "15-16 tuổi", null),
                (1, "M2", "enrolled", null, "not known", "chưa biết", (bool?)null),
            ],
            evidence.Select(each => ((int?)each.MemberIndex, each.MemberId, each.Fact, each.Value, each.Shown.En, each.Shown.Vi, each.Holds)));
    }

    [Fact]
    public void NamesTheBirth_GivenOneThatIsNotKnown()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var household = new Household { Members = [new Member { HealthInsurance = false }] };
        var evidence = standard.Explain(household, new LocalDate(2025, 10, 15)).Indicators.Single(finding => finding.Indicator.Id == "health_insurance").Evidence;
        Assert.Equal(
            [("members", "0/1", "0 of 1 members, 1 not known"), ("birth_date", null, "not known")],
            evidence.Select(each => (each.Fact, each.Value, each.Shown.En)));
    }

    [Fact]
    public void Throws_GivenNull()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var explanation = standard.Explain(new Household(), On);
        Assert.Throws<ArgumentNullException>(() => explanation.ToString(null!));
        Assert.Throws<ArgumentNullException>(() => explanation.WriteTo(null!));
        Assert.Throws<ArgumentNullException>(() => standard.Classify(null!, On));
        Assert.Throws<ArgumentNullException>(() => standard.FaultsOf(null!, On));
        Assert.Throws<ArgumentNullException>(() => standard.IsInGroup(null!, new Household(), On));
        Assert.StartsWith("Facts, scores or forms.", Assert.Throws<ArgumentOutOfRangeException>(() => standard.Classify(new Household(), On, (Basis)3)).Message, StringComparison.Ordinal);
    }

    private static void IncomeChangesWhereItSays(PovertyStandard standard, Household household, Basis by)
    {
        var rule = by == Basis.Facts ? standard.ByFacts : standard.ByScores!;
        var now = standard.Classify(household, On, by).Possible;
        var changes = standard.Explain(household, On, by).Changes.Where(change => !change.IsByDeprivations).ToList();
        Assert.All(changes, change => Assert.Equal((null, null), (change.DeprivedAtLeast, change.DeprivedAtMost)));

        // At each bound, at the next đồng, and at every line: the class is that of the change which covers it, or has not changed.
        var amounts = changes.SelectMany(change => new[] { change.Above, change.AtMost }).OfType<long>().SelectMany(bound => new[] { bound, bound + 1 });
        foreach (var amount in amounts.Concat(Amounts(rule)).Distinct())
        {
            var then = standard.Classify(WithAmount(household, rule, amount), On, by).Possible;
            var covering = changes.Where(change => (change.Above is null || amount > change.Above) && (change.AtMost is null || amount <= change.AtMost)).ToList();
            var said = covering.Count == 0 ? now : covering.Single().To;
            Assert.True(then == said, $"{standard.Id}, {household}: at {amount} it is {then}, the explanation says {said}");
        }

        // And no two neighbours say the same.
        foreach (var change in changes)
            Assert.DoesNotContain(changes, other => other.Above is not null && other.Above == change.AtMost && other.To == change.To);
    }

    private static void DeprivationsChangeWhereItSays(PovertyStandard standard, Household household, Basis by, Func<int, Household> with)
    {
        var now = standard.Classify(household, On, by).Possible;
        var changes = standard.Explain(household, On, by).Changes.Where(change => change.IsByDeprivations).ToList();
        Assert.All(changes, change => Assert.Equal((null, null), (change.Above, change.AtMost)));
        for (var deprived = 0; deprived <= standard.Indicators.Length; deprived++)
        {
            var then = standard.Classify(with(deprived), On, by).Possible;
            var covering = changes.Where(change => change.DeprivedAtLeast <= deprived && deprived <= change.DeprivedAtMost).ToList();
            var said = covering.Count == 0 ? now : covering.Single().To;
            Assert.True(then == said, $"{standard.Id}, {household}: with {deprived} it is {then}, the explanation says {said}");
        }
    }

    private static IEnumerable<Household> Sample(ulong seed, int count) => HouseholdGenerator.Partial(On).Sample(count, new Rnd(seed), 50);

    /// <summary>Households at every line whose indicators are given, with the area known and not.</summary>
    private static IEnumerable<Household> Assessed(PovertyStandard standard) =>
        from area in new Area?[] { Area.Rural, Area.Urban, null }
        from amount in Amounts(standard.ByFacts)
        from deprived in new[] { 0, 2, 3, 4 }
        where deprived <= standard.Indicators.Length
        select WithAmount(new Household { Area = area, Size = 2 }, standard.ByFacts, amount) with { Assessed = First(standard, deprived) };

    private static IEnumerable<long> Amounts(ClassRule rule) =>
        rule.Lines.SelectMany(line => new[] { line.Rural, line.Urban }).SelectMany(line => new[] { line - 1, line, line + 1 }).Prepend(0L).Distinct();

    /// <summary>The household with so much of what the table measures.</summary>
    private static Household WithAmount(Household household, ClassRule rule, long amount)
    {
        if (rule.Measure == Measure.IncomeScore) return household with { IncomeScore = (int)amount };
        if (rule.Measure == Measure.IncomePerPersonMonth) return household with { Income = Income.PerPersonMonth(amount) };
        return household with { Income = Income.HouseholdYear(amount * household.NumberOfMembers!.Value) };
    }

    private static AssessedIndicators First(PovertyStandard standard, int deprived) =>
        new(standard.Indicators.Select((indicator, i) => KeyValuePair.Create(indicator.Id, i < deprived)));
}

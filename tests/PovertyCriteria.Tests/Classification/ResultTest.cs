namespace PovertyCriteria.Tests.Classifying;

/// <summary>A result is a value: equal when everything in it is equal, and written as files have it.</summary>
public class ResultTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);

    /// <summary>Results of which any two differ, some in one part alone.</summary>
    private static readonly Func<Classification>[] Different =
    [
        () => Of(1_500_000, []),
        () => Of(2_250_000, []),
        () => Of(1_500_000, ["sanitation"]),
        () => Of(1_500_000, ["water_source"]),
        () => Of(1_500_000, [], unknown: "sanitation"),
        () => Of(1_500_000, [], unknown: "water_source"),
        () => Of(1_500_000, ["sanitation"], unknown: "water_source"),
        () => Of(1_500_000, ["sanitation", "water_source", "telecommunications"]),
        () => Standard.Classify(new Household { Area = Area.Rural, IncomeScore = 140, DeprivationScore = 0 }, On, Basis.Scores),
        () => Standard.Classify(new Household { Area = Area.Rural, IncomeScore = 140, DeprivationScore = 10 }, On, Basis.Scores),
        () => Standard.Classify(new Household { Area = Area.Rural, IncomeScore = 176, DeprivationScore = 10 }, On, Basis.Scores),
        () => Own("water_source"),
        () => Own("sanitation"),
        () => default,
    ];

    [Fact]
    public void Results_AreEqualByAllTheirParts()
    {
        for (var i = 0; i < Different.Length; i++)
        {
            for (var j = 0; j < Different.Length; j++)
            {
                // The scores of nothing deprived are the result of nothing deprived by facts: the same counts, and no indicator known.
                if ((i, j) is (0, 8) or (8, 0)) continue;
                Classification one = Different[i](), other = Different[j]();
                Assert.Equal(i == j, one == other);
                Assert.Equal(i != j, one != other);
                Assert.Equal(i == j, one.Equals((object)other));
                if (i == j) Assert.Equal(one.GetHashCode(), other.GetHashCode());
            }
        }

        Assert.False(Different[0]().Equals("near_poor"));
        Assert.False(Different[0]().Equals(null));
        Assert.Equal(Different[0](), Different[8]());
    }

    [Fact]
    public void Indicators_AreEqualByStandardAndMembership()
    {
        IndicatorSet[] different =
        [
            Of(1_500_000, ["sanitation"]).Deprived, Of(1_500_000, ["water_source"]).Deprived, Of(1_500_000, ["sanitation", "water_source"]).Deprived,
            Own("water_source").Unknown, Own("sanitation").Unknown, default,
        ];
        for (var i = 0; i < different.Length; i++)
        {
            for (var j = 0; j < different.Length; j++)
            {
                Assert.Equal(i == j, different[i] == different[j]);
                Assert.Equal(i != j, different[i] != different[j]);
                Assert.Equal(i == j, different[i].Equals((object)different[j]));
            }
        }

        Assert.Equal(Of(1_500_000, [], unknown: "sanitation").Unknown, different[0]);
        Assert.Equal(Of(1_500_000, [], unknown: "sanitation").Unknown.GetHashCode(), different[0].GetHashCode());
        Assert.False(different[0].Equals("sanitation"));
        Assert.False(different[0].Equals(null));
    }

    [Fact]
    public void Indicators_AreListedInOfficialOrder()
    {
        var deprived = Of(1_500_000, ["water_source", "nutrition", "sanitation"]).Deprived;
        Assert.Equal("nutrition|water_source|sanitation", deprived.ToString());
        Assert.Equal(["nutrition", "water_source", "sanitation"], deprived.Select(indicator => indicator.Id));
        Assert.Equal(3, deprived.Count);
        Assert.True(deprived.Contains("sanitation"));
        Assert.False(deprived.Contains("telecommunications"));
        Assert.False(deprived.Contains("no_such_indicator"));
    }

    [Fact]
    public void Text_IsTheClass_OrThePossibleOnes()
    {
        Assert.Equal("near_poor", Of(1_500_000, []).ToString());
        Assert.Equal("poor|near_poor?", Of(1_500_000, ["sanitation", "telecommunications"], unknown: "water_source").ToString());
    }

    [Fact]
    public void TheDefaultValue_IsOfNoClassification()
    {
        var none = default(Classification);
        Assert.Equal((null, false, 0, "?"), (none.Class, none.IsDecided, none.Possible.Count, none.ToString()));
        Assert.Contains("comes from no classification", Assert.Throws<InvalidOperationException>(() => none.Standard).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => none.Deprived);

        var empty = default(IndicatorSet);
        Assert.Equal((0, "", false), (empty.Count, empty.ToString(), empty.Contains("nutrition")));
        Assert.Empty(empty);
    }

    /// <summary>A rural household of which a reviewer has assessed every indicator but one.</summary>
    private static Classification Of(long vnd, string[] deprived, string? unknown = null) => Standard.Classify(
        new Household
        {
            Area = Area.Rural,
            Income = Income.PerPersonMonth(vnd),
            Assessed = new AssessedIndicators(Standard.Indicators.Where(indicator => indicator.Id != unknown).Select(indicator => KeyValuePair.Create(indicator.Id, deprived.Contains(indicator.Id)))),
        },
        On);

    /// <summary>Two standards alike but for the name of their one indicator, which is not known.</summary>
    private static Classification Own(string indicator) => OwnStandard.Of(
        "income_per_person_month",
        OwnStandard.Line("line", 1, 1),
        OwnStandard.Row("poor", "\"atMost\": \"line\", \"deprivedAtLeast\": 1") + "," + OwnStandard.Row("near_poor", "\"atMost\": \"line\", \"deprivedFewerThan\": 1") + ","
        + OwnStandard.Row("not_poor", "\"above\": \"line\""),
        OwnStandard.Indicator(indicator)).Classify(new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1) }, On);
}

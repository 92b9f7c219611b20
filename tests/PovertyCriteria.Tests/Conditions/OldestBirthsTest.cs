using PovertyCriteria.Bulk;
using PovertyCriteria.Tests.Bulk;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>Nobody is older than 130 years: of a birth known to the year or the month only the days count on which somebody alive can have been born.</summary>
public class OldestBirthsTest
{
    private static readonly LocalDate On = new(2026, 10, 15);
    private static readonly LocalDate First = new(1896, 10, 15);

    private static readonly (string Json, Func<LocalDate, bool> Holds)[] Conditions =
    [
        ("""{ "ageMonths": { "to": 1560 } }""", birth => birth >= new LocalDate(1896, 9, 16)),
        ("""{ "ageMonths": { "to": 1559 } }""", birth => birth >= new LocalDate(1896, 10, 16)),
        ("""{ "age": { "from": 130 } }""", birth => birth <= new LocalDate(1896, 10, 15)),
        ("""{ "age": { "from": 129 } }""", birth => birth <= new LocalDate(1897, 10, 15)),
        ("""{ "bornIn": { "from": 1897 } }""", birth => birth.Year >= 1897),
        ("""{ "bornIn": { "to": 1896 } }""", birth => birth.Year <= 1896),
    ];

    private static readonly BirthDate?[] Births =
    [
        null, BirthDate.InYear(1896), BirthDate.InYear(1897), BirthDate.In(new YearMonth(1896, 10)), BirthDate.In(new YearMonth(1896, 11)), BirthDate.On(First), BirthDate.On(First.PlusDays(1)), BirthDate.InYear(2026),
    ];

    public static TheoryData<string> Cases => [.. Conditions.Select(each => each.Json)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void DaysBeforeTheOldest_AreNotAsked(string json)
    {
        var holds = Conditions.Single(each => each.Json == json).Holds;
        var standard = RandomConditionsTest.Of($$"""{ "anyMember": {{json}} }""");
        var plan = standard.PlanFor(On);
        Household[] households = [.. Births.Select(birth => new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1), Members = [new() { Birth = birth }] })];
        foreach (var household in households)
        {
            bool[] answers = [.. DaysOf(household.Members![0].Birth).Select(holds).Distinct()];
            bool? expected = answers.Length == 1 ? answers[0] : null;
            var found = standard.Classify(household, On);
            Assert.Equal((expected is true, expected is null), (found.Deprived.Count == 1, found.Unknown.Count == 1));
            Assert.Equal(found, plan.Classify(household));
            Assert.Equal(expected, standard.Explain(household, On).Indicators[0].Deprived);
        }

        var equality = new Equality(standard, On, Basis.Facts, explainOneIn: 1);
        equality.Add(households, threads: 1);
        Assert.True(equality.Differing == 0, equality.First);
    }

    private static IEnumerable<LocalDate> DaysOf(BirthDate? birth)
    {
        for (var day = First; day <= On; day = day.PlusDays(1))
            if (birth is not { } known || day >= known.Earliest && day <= known.Latest) yield return day;
    }
}

using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Forms;

/// <summary>On what the points of an item hang, in cases that can be read.</summary>
public class MissingOfItemsTest
{
    private const int RedRiverDelta = 0;
    private const int SouthEast = 4;

    [Fact]
    public void LeavesTheVocationalLevelOut_GivenAnAreaThatHasTheSamePointsForAll()
    {
        var unknown = Nothing.Of(Worker with { Qualification = null });
        Assert.Equal(["members.vocational_level", "members.qualification"], Missing(4, unknown.In(RedRiverDelta)).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["members.qualification"], Missing(4, unknown.In(OfficialTable.CentralHighlands)));

        var vocational = Nothing.Of(Worker with { Qualification = Qualification.Vocational });
        Assert.Equal(["members.vocational_level"], Missing(4, vocational.In(SouthEast)));
        Assert.Empty(Missing(4, vocational.In(OfficialTable.CentralHighlands)));
        Assert.Equal((15, 15), Item(4, vocational.In(OfficialTable.CentralHighlands)));

        // Nothing is above a university degree.
        Assert.Empty(Missing(4, Nothing.Of(Worker with { Qualification = Qualification.Higher }, Worker with { Qualification = null }).In(RedRiverDelta)));
    }

    [Fact]
    public void LeavesTheSexOut_GivenAnAgeAtWhichItDoesNotMatter()
    {
        var forty = Worker with { Sex = null };
        Assert.Equal((15, 15), Item(2, Nothing.Of(forty)));
        Assert.Empty(Missing(2, Nothing.Of(forty)));
        Assert.Equal(["members.employment"], Missing(2, Nothing.Of(forty, Worker with { Employment = null })));

        // At 58 in 2025 a man is of working age and a woman is not.
        var older = forty with { Birth = BirthDate.On(new LocalDate(1967, 1, 1)) };
        Assert.Equal((0, 15), Item(2, Nothing.Of(older)));
        Assert.Equal(["members.sex"], Missing(2, Nothing.Of(older)));

        // Born in 1968, in October 2025 a man is of working age either way, and a woman is not 56 years and 8 months old if born after 15 February 1969.
        Assert.Equal(["members.sex"], Missing(2, Nothing.Of(forty with { Birth = BirthDate.InYear(1968) })));
        Assert.Equal(["members.birth_date", "members.sex"], Missing(2, Nothing.Of(forty with { Birth = BirthDate.InYear(1969) })));
        Assert.Equal(["members.birth_date"], Missing(2, Nothing.Of(Worker with { Sex = Sex.Female, Birth = BirthDate.InYear(1969) })));
    }

    [Fact]
    public void LeavesACountOut_GivenOneThatHasTheSamePoints()
    {
        // In the Red River Delta three and four persons of working age have 30 points alike.
        Member[] open = [Worker, Worker, Worker, Worker with { CriticallyIll = null }];
        Assert.Equal((30, 30), Item(2, Nothing.Of(open).In(RedRiverDelta)));
        Assert.Empty(Missing(2, Nothing.Of(open).In(RedRiverDelta)));
        Assert.Equal((45, 50), Item(2, Nothing.Of(open).In(SouthEast)));
        Assert.Equal(["members.critically_ill"], Missing(2, Nothing.Of(open).In(SouthEast)));
    }

    [Fact]
    public void AsksTheRegion_GivenARuralHouseholdOrAnUrbanOneOutsideTheCities()
    {
        // One person and no dependents: 105, 90 and 10, 90, 95 and 15, 100, 100. All of them near-poor, so nothing is asked.
        var rural = Nothing with { Region = null };
        Assert.Equal(6, Standard.ExplainScore(rural, On).Areas.Length);
        Assert.Equal(new IncomeScore(90, 110), Standard.Score(rural, On));
        Assert.Empty(Standard.MissingFor(rural, On, Basis.Forms));

        // With a car 160, 150, 145, 140, 160, 160: at the line in the Central Highlands alone.
        var car = rural with { Assets = rural.Assets with { Cars = 1 } };
        Assert.Equal(new IncomeScore(140, 160), Standard.Score(car, On));
        Assert.Equal(["region"], Standard.MissingFor(car, On, Basis.Forms));
        Assert.Equal(PovertyClass.NearPoor, Standard.Classify(car with { Region = SocioEconomicRegion.CentralHighlands }, On, Basis.Forms).Class);

        // Urban: 125 and 5, and 0 to 25 by region and city; with two motorbikes and a boiler 155 to 180, above 175 in the cities only.
        var urban = rural with { Area = Area.Urban, CentrallyRunCity = null, Assets = rural.Assets with { Motorbikes = 2, WaterHeaters = 1 } };
        Assert.Equal(new IncomeScore(155, 180), Standard.Score(urban, On));
        Assert.Equal(["centrally_run_city"], Standard.MissingFor(urban, On, Basis.Forms));
        Assert.Empty(Standard.MissingFor(urban with { CentrallyRunCity = false }, On, Basis.Forms));

        // Five points more: the South East too.
        var more = urban with { Assets = urban.Assets with { MusicSystems = 1 } };
        Assert.Equal(["region", "centrally_run_city"], Standard.MissingFor(more, On, Basis.Forms));
        Assert.Equal(["region"], Standard.MissingFor(more with { CentrallyRunCity = false }, On, Basis.Forms));
        Assert.Empty(Standard.MissingFor(more with { CentrallyRunCity = true }, On, Basis.Forms));
    }

    private static IReadOnlyList<string> Missing(int item, Household household) => Standard.ExplainScore(household, On).Items[item - 1].Missing;

    private static (int Lowest, int Highest) Item(int item, Household household) => Standard.ExplainScore(household, On).Items[item - 1] is var found ? (found.Lowest, found.Highest) : default;
}

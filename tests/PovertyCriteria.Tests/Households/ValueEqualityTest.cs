using System.Reflection;

namespace PovertyCriteria.Tests.Households;

/// <summary>Facts are values: equal when every fact is equal, unequal when any one differs.</summary>
public class ValueEqualityTest
{
    private static readonly Dictionary<Type, (object One, object Other)> Samples = new()
    {
        [typeof(string)] = ("a", "b"),
        [typeof(bool)] = (true, false),
        [typeof(int)] = (1, 2),
        [typeof(decimal)] = (40m, 40.01m),
        [typeof(Income)] = (Income.PerPersonMonth(1), Income.HouseholdYear(1)),
        [typeof(BirthDate)] = (BirthDate.InYear(1990), BirthDate.In(new YearMonth(1990, 1))),
        [typeof(MemberList)] = (new MemberList([new() { Id = "a" }]), new MemberList([new() { Id = "b" }])),
        [typeof(AssessedIndicators)] = (new AssessedIndicators([new("a", true)]), new AssessedIndicators([new("a", false)])),
    };

    private static readonly Type[] Parts = [typeof(HouseholdAssets), typeof(HouseholdLand), typeof(HouseholdLivestock), typeof(QuickFormFacts)];

    private static readonly Type[] Types = [typeof(Household), typeof(Member), .. Parts];

    /// <summary>Whether a type is a part of a household: never null, unknown where none of its facts is known.</summary>
    public static bool IsPart(Type type) => Parts.Contains(type);

    public static TheoryData<string> Properties =>
        [.. Types.SelectMany(type => Facts(type).Select(property => type.Name + "." + property.Name))];

    [Theory]
    [MemberData(nameof(Properties))]
    public void ChangingAnyOneFact_MakesItUnequal(string name)
    {
        var type = Types.Single(each => each.Name == name.Split('.')[0]);
        var property = type.GetProperty(name.Split('.')[1])!;
        var (one, other) = SamplesOf(property.PropertyType);
        var (full, again) = (Full(type, other: false), Full(type, other: false));
        Assert.Equal(full, again);
        Assert.Equal(full.GetHashCode(), again.GetHashCode());

        property.SetValue(again, other);
        Assert.NotEqual(full, again);
        property.SetValue(again, IsPart(property.PropertyType) ? Activator.CreateInstance(property.PropertyType) : null);
        Assert.NotEqual(full, again);
        property.SetValue(again, one);
        Assert.Equal(full, again);

        var alone = Activator.CreateInstance(type)!;
        property.SetValue(alone, one);
        Assert.NotEqual(Activator.CreateInstance(type), alone);
    }

    [Fact]
    public void Parts_OfWhichNothingIsKnown_AreThoseOfANewHousehold()
    {
        var household = new Household();
        Assert.Equal((new(), new(), new(), new()), (household.Assets, household.Land, household.Livestock, household.QuickForm));
    }

    [Fact]
    public void MemberList_IsEqualByItsMembersInOrder_AndKeepsACopy()
    {
        Member a = new() { Id = "a" }, b = new() { Id = "b" };
        Member[] source = [a, b];
        var list = new MemberList(source);
        source[0] = b;
        Assert.Equal([a, b], list);
        Assert.Equal(new MemberList([a, new() { Id = "b" }]), list);
        Assert.Equal(new MemberList([a, b]).GetHashCode(), list.GetHashCode());
        Assert.NotEqual(new MemberList([b, a]), list);
        Assert.NotEqual(new MemberList([a]), list);
        Assert.False(list.Equals(null));
        Assert.False(list.Equals((object)source));
        Assert.Equal((2, a, b), (list.Count, list[0], list[1]));
        Assert.Throws<ArgumentException>(() => new MemberList([a, null!]));
        Assert.Throws<ArgumentNullException>(() => new MemberList(null!));
        MemberList written = [a, b];
        Assert.Equal(list, written);
    }

    [Fact]
    public void AssessedIndicators_AreEqualByAnswer_WhateverTheOrder()
    {
        var source = new Dictionary<string, bool>(StringComparer.Ordinal) { ["b"] = true, ["a"] = false };
        var assessed = new AssessedIndicators(source);
        source["a"] = true;
        source["c"] = true;
        Assert.Equal("a=false, b=true", assessed.ToString());
        Assert.Equal(new AssessedIndicators([new("a", false), new("b", true)]), assessed);
        Assert.Equal(new AssessedIndicators([new("a", false), new("b", true)]).GetHashCode(), assessed.GetHashCode());
        Assert.NotEqual(new AssessedIndicators([new("a", false), new("B", true)]), assessed);
        Assert.NotEqual(new AssessedIndicators([new("a", false)]), assessed);
        Assert.False(assessed.Equals(null));
        Assert.True(assessed.TryGetValue("b", out var answer) && answer && assessed.ContainsKey("a") && !assessed.ContainsKey("c"));
        Assert.Equal((2, false), (assessed.Count, assessed["a"]));
        Assert.Throws<ArgumentException>(() => new AssessedIndicators([new("a", true), new("a", true)]));
        Assert.Throws<ArgumentNullException>(() => new AssessedIndicators(null!));
    }

    [Fact]
    public void Texts_NameNobody_AndNeverThrow()
    {
        Assert.Equal("Household ?, area ?, members ?", new Household().ToString());
        Assert.Equal("Household H1, rural, 2 members", new Household { Id = "H1", Area = Area.Rural, Members = [new(), new()] }.ToString());
        Assert.Equal("Member ?, born ?", new Member().ToString());
        Assert.Equal("Member m1, born 1990-05", new Member { Id = "m1", Birth = BirthDate.In(new YearMonth(1990, 5)) }.ToString());
        Assert.Equal("1,500,000 VND/person/month", Income.PerPersonMonth(1_500_000).ToString());
        Assert.Equal("18,000,000 VND/household/year", Income.HouseholdYear(18_000_000).ToString());
        Assert.Equal("Household ?, area ?, members ?", new Household { Area = (Area)7 }.ToString());
    }

    [Fact]
    public void Incomes_AreEqualByAmountAndUnit()
    {
        Assert.Equal(Income.PerPersonMonth(5), Income.PerPersonMonth(5));
        Assert.NotEqual(Income.PerPersonMonth(5), Income.HouseholdYear(5));
        Assert.NotEqual(Income.PerPersonMonth(5), Income.PerPersonMonth(6));
    }

    private static IEnumerable<PropertyInfo> Facts(Type type) => type.GetProperties().Where(property => property.CanWrite);

    private static object Full(Type type, bool other)
    {
        var value = Activator.CreateInstance(type)!;
        foreach (var property in Facts(type))
        {
            var (one, another) = SamplesOf(property.PropertyType);
            property.SetValue(value, other ? another : one);
        }

        return value;
    }

    private static (object One, object Other) SamplesOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (IsPart(type)) return (Full(type, other: false), Full(type, other: true));
        return type.IsEnum ? (Enum.ToObject(type, 1), Enum.ToObject(type, 0)) : Samples[type];
    }
}

namespace PovertyCriteria.Sample;

/// <summary>One person of a family: completed years on the review date, and sex.</summary>
internal readonly record struct Person(int Age, Sex Sex);

/// <summary>
/// A family of a given number of persons by generation: grandparents, parents, unmarried kin of the parents, children.
/// Ages are built upwards from the youngest child, so that every mother is of an age to have each of her children.
/// </summary>
internal static class Family
{
    private const int OldestDrawn = 99;

    private static readonly Odds<Shape>[] ShapesBySize =
    [
        new((new(1, 0), 50), (new(0, 1), 50)),
        new((new(2, 0), 25), (new(0, 2), 30), (new(0, 1), 25), (new(1, 1), 12), (new(1, 0), 8)),
        new((new(0, 2), 64), (new(0, 1), 10), (new(1, 2), 10), (new(1, 1), 8), (new(2, 1), 5), (new(2, 0), 3)),
        new((new(0, 2), 70), (new(1, 2), 14), (new(2, 2), 6), (new(1, 1), 5), (new(0, 1), 3), (new(2, 0), 2)),
        new((new(0, 2), 42), (new(1, 2), 30), (new(2, 2), 20), (new(1, 1), 5), (new(2, 1), 3)),
        new((new(0, 2), 18), (new(1, 2), 34), (new(2, 2), 38), (new(1, 2, 1), 10)),
        new((new(0, 2), 8), (new(1, 2), 20), (new(2, 2), 32), (new(2, 2, 1), 28), (new(1, 2, 1), 12)),
        new((new(1, 2), 10), (new(2, 2), 22), (new(2, 2, 1), 40), (new(2, 2, 2), 28)),
        new((new(2, 2), 15), (new(2, 2, 1), 40), (new(2, 2, 2), 45)),
    ];

    // Age of the youngest child, as the first and the last of a few years.
    private static readonly Odds<(int From, int To)> YoungestOfFew = new(((0, 5), 32), ((6, 11), 28), ((12, 17), 24), ((18, 26), 16));
    private static readonly Odds<(int From, int To)> YoungestOfMany = new(((0, 4), 60), ((5, 11), 40));

    /// <summary>Draws as many persons as there is room for.</summary>
    public static void Draw(SplitMix64 random, Span<Person> family)
    {
        var size = family.Length;
        var shape = ShapesBySize[size - 1].Draw(random);
        Span<int> ages = stackalloc int[HouseholdSizes.Most];
        var children = ages[..(size - shape.Elders - shape.Parents - shape.Kin)];
        DrawChildren(random, children);
        var mother = MotherOf(random, shape, children);
        var next = 0;
        if (shape.Parents == 2)
        {
            family[next++] = new(Math.Max(mother + random.Between(-2, 6), 18), Sex.Male);
            family[next++] = new(mother, Sex.Female);
        }
        else if (shape.Parents == 1)
        {
            family[next++] = new(mother, random.Percent(70) ? Sex.Female : Sex.Male);
        }

        var elder = Math.Min(mother + random.Between(19, 31), OldestDrawn);
        if (shape.Elders > 0) family[next++] = new(elder, random.Percent(72) ? Sex.Female : Sex.Male);
        if (shape.Elders > 1) family[next++] = new(Math.Min(elder + random.Between(-4, 5), OldestDrawn), family[next - 2].Sex == Sex.Female ? Sex.Male : Sex.Female);
        for (var i = 0; i < shape.Kin; i++) family[next++] = new(Math.Max(mother - random.Between(1, 10), 16), SexOf(random));
        foreach (var age in children) family[next++] = new(age, SexOf(random));
    }

    /// <summary>Ages of the children, the eldest first.</summary>
    private static void DrawChildren(SplitMix64 random, Span<int> ages)
    {
        var count = ages.Length;
        if (count == 0) return;
        var few = count <= 3;
        var (from, to) = (few ? YoungestOfFew : YoungestOfMany).Draw(random);
        ages[^1] = random.Between(from, to);
        for (var i = count - 2; i >= 0; i--) ages[i] = ages[i + 1] + random.Between(1, few ? 5 : 3);
    }

    /// <summary>Age of the mother, or of whoever stands in her generation; of a grandchild's, who may live elsewhere.</summary>
    private static int MotherOf(SplitMix64 random, Shape shape, ReadOnlySpan<int> children)
    {
        if (children.Length > 0) return children[0] + random.Between(children.Length <= 3 ? 20 : 18, children.Length <= 3 ? 29 : 23);
        if (shape.Parents == 0) return random.Between(38, 62);
        if (shape.Elders > 0) return random.Between(24, 54);
        if (shape.Parents == 1) return random.Between(24, 62);
        return random.Percent(35) ? random.Between(19, 31) : random.Between(46, 68);
    }

    private static Sex SexOf(SplitMix64 random) => random.Percent(52) ? Sex.Male : Sex.Female;

    private readonly record struct Shape(int Elders, int Parents, int Kin = 0);
}

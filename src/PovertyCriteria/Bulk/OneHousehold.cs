namespace PovertyCriteria.Bulk;

/// <summary>A truth in each of 64 lanes: whether it is surely so and whether it is possibly so, a bit a lane.</summary>
internal record struct Lanes(ulong Sure, ulong Possible)
{
    public static Lanes operator &(Lanes a, Lanes b) => new(a.Sure & b.Sure, a.Possible & b.Possible);

    public static Lanes operator |(Lanes a, Lanes b) => new(a.Sure | b.Sure, a.Possible | b.Possible);

    /// <summary>The same truth in every lane.</summary>
    public static Lanes All(Truth truth) => new(truth == Truth.True ? ulong.MaxValue : 0, truth == Truth.False ? 0 : ulong.MaxValue);

    public void Set(int lane, Truth truth)
    {
        if (truth == Truth.True) Sure |= 1UL << lane;
        if (truth != Truth.False) Possible |= 1UL << lane;
    }
}

/// <summary>One household that the planes of a program are asked about, its members in lanes.</summary>
internal readonly ref struct OneHousehold(Household household, LocalDate on, BirthLadder ladder, ReadOnlySpan<(int First, int Last)> births)
{
    /// <summary>The members that there are lanes for.</summary>
    public const int MostMembers = 64;

    public Household Household { get; } = household;

    public LocalDate On { get; } = on;

    public BirthLadder Ladder { get; } = ladder;

    /// <summary>For each member the rungs of the earliest and of the latest day of birth.</summary>
    public ReadOnlySpan<(int First, int Last)> Births { get; } = births;

    /// <summary>The lanes in which a member stands.</summary>
    public ulong Lanes => Births.Length == MostMembers ? ulong.MaxValue : (1UL << Births.Length) - 1;
}

namespace PovertyCriteria;

/// <summary>What every tally asks of a row's size and weight, and of the tally that it merges.</summary>
internal static class TallyChecks
{
    public static void Size(int? members)
    {
        if (members is < 1 or > Columns.MostMembers)
            throw new ArgumentOutOfRangeException(nameof(members), members, $"The number of members must be 1 to {Columns.MostMembers}, or null where it is not known.");
    }

    public static void Weight(long? weight)
    {
        if (weight < 1) throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight must be 1 or more, or null where it is not known.");
    }

    public static void Other(object tally, object? other)
    {
        Require.NotNull(other);
        if (ReferenceEquals(tally, other)) throw new ArgumentException("A tally cannot be merged with itself; its households would count twice.", nameof(other));
    }
}

using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Counts classified households, one at a time, for a <see cref="PovertyProfile"/>. What it holds is one count for each set of
/// possible classes: a class is the set of one, and everything else is undetermined. No row is allocated for.
/// </summary>
/// <remarks>One thread at a time. To count in parallel, count chunks and <see cref="Merge"/> them; for groups see <see cref="TallyByGroup{TKey,TTally}"/>.</remarks>
[DebuggerDisplay("{ToProfile(),nq}")]
public sealed class ProfileTally : ITally<ProfileTally>
{
    /// <summary>No class is possible of a household whose facts were rejected, so it has the place of the empty set.</summary>
    internal const byte RejectedMask = 0;

    private readonly PopulationCount[] _byPossible = new PopulationCount[1 << PovertyClasses.NumberOfClasses];

    /// <summary>A tally of no household.</summary>
    public ProfileTally()
    {
    }

    /// <summary>Counts a classified household.</summary>
    /// <param name="classification">Its class, decided or not.</param>
    /// <param name="members">The number of its members, 1 to 1,000; null: not known.</param>
    /// <param name="weight">The caller's weight, 1 or more; null: not known.</param>
    /// <exception cref="ArgumentException">The classification is the default value, of no household.</exception>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void Add(in Classification classification, int? members, long? weight = 1) => Add(classification.Possible, members, weight);

    /// <summary>Counts a household of which these classes are possible.</summary>
    /// <param name="possible">The classes still possible, one or more.</param>
    /// <param name="members">The number of its members, 1 to 1,000; null: not known.</param>
    /// <param name="weight">The caller's weight, 1 or more; null: not known.</param>
    /// <exception cref="ArgumentException">No class is possible. A rejected household is counted by <see cref="AddRejected"/>.</exception>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void Add(PovertyClasses possible, int? members, long? weight = 1)
    {
        if (possible.Mask == RejectedMask) throw new ArgumentException("At least one class must be possible; rejected households are counted by AddRejected.", nameof(possible));
        Count(possible.Mask, members, weight);
    }

    /// <summary>Counts a household whose facts were rejected: it is in the profile, and in no rate.</summary>
    /// <param name="members">The number of its members, 1 to 1,000; null: not known.</param>
    /// <param name="weight">The caller's weight, 1 or more; null: not known.</param>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void AddRejected(int? members, long? weight = 1) => Count(RejectedMask, members, weight);

    /// <inheritdoc/>
    public void Merge(ProfileTally other)
    {
        TallyChecks.Other(this, other);
        var sums = new PopulationCount[_byPossible.Length];
        for (var mask = 0; mask < sums.Length; mask++) sums[mask] = _byPossible[mask] + other._byPossible[mask];
        sums.CopyTo(_byPossible, 0);
    }

    /// <summary>The profile of what has been counted so far.</summary>
    public PovertyProfile ToProfile() => new([.. _byPossible]);

    /// <summary>Counts a household by the mask of its possible classes; zero is rejected.</summary>
    internal void Count(byte possible, int? members, long? weight)
    {
        TallyChecks.Size(members);
        TallyChecks.Weight(weight);
        ref var count = ref _byPossible[possible];
        count += new PopulationCount(1, members ?? 0, weight ?? 0, members is null ? 1 : 0, weight is null ? 1 : 0);
    }
}

using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>What the recorded class of a household says beside the computed one.</summary>
public enum ClassAgreement
{
    /// <summary>Both are the same, as far as both draw lines: a record of "neither" agrees with average and above.</summary>
    Agrees,

    /// <summary>The record is a poorer class than every one that is possible by the facts.</summary>
    RecordedPoorer,

    /// <summary>The record is a class further up than every one that is possible by the facts.</summary>
    RecordedBetterOff,

    /// <summary>What is not known leaves it open.</summary>
    Undetermined,

    /// <summary>No class is recorded.</summary>
    NotRecorded,
}

/// <summary>
/// The recorded class of a household against its computed one. The recorded class is the one that the chair of the commune People's Committee
/// recognised, and the one that counts; a disagreement is a question to the file, not a correction of it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct RecordedClassCheck
{
    private RecordedClassCheck(PovertyClass? recorded, PovertyClasses computed, ClassAgreement agreement) => (Recorded, Computed, Agreement) = (recorded, computed, agreement);

    /// <summary>The class that was recorded; null: none.</summary>
    public PovertyClass? Recorded { get; }

    /// <summary>The classes that are possible by the facts.</summary>
    public PovertyClasses Computed { get; }

    /// <summary>What the two say of each other.</summary>
    public ClassAgreement Agreement { get; }

    /// <summary>Whether they disagree for certain.</summary>
    public bool Disagrees => Agreement is ClassAgreement.RecordedPoorer or ClassAgreement.RecordedBetterOff;

    /// <summary>Holds a recorded class against the possible ones.</summary>
    /// <param name="recorded">The class of the register; null: none is recorded.</param>
    /// <param name="computed">The classes that are possible by the facts.</param>
    /// <exception cref="ArgumentException">No class is possible.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The recorded class is none.</exception>
    public static RecordedClassCheck Of(PovertyClass? recorded, PovertyClasses computed)
    {
        if (computed.Count == 0) throw new ArgumentException("At least one class must be possible.", nameof(computed));
        if (recorded is not { } known) return new(null, computed, ClassAgreement.NotRecorded);
        if (!Columns.RecordedClass.Allows((long)known)) throw new ArgumentOutOfRangeException(nameof(recorded), recorded, "No class.");
        int agree = 0, poorer = 0, all = 0;
        foreach (var possible in computed)
        {
            all++;
            if (PovertyClasses.Agree(known, possible)) agree++;
            else if (known < possible) poorer++;
        }

        return new(recorded, computed, agree == all ? ClassAgreement.Agrees
            : agree > 0 || poorer > 0 && poorer < all ? ClassAgreement.Undetermined
            : poorer == all ? ClassAgreement.RecordedPoorer
            : ClassAgreement.RecordedBetterOff);
    }

    /// <summary>Both, as <c>poor / near_poor: RecordedPoorer</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} / {1}: {2}", Recorded is { } @class ? @class.Token() : "?", Computed, Agreement);
}

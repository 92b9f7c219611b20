namespace PovertyCriteria;

/// <content>Reforms: a standard with another line or cut-off is a new value made from the old, read and checked as any file is.</content>
public sealed partial class PovertyStandard
{
    /// <summary>
    /// The standard with another amount of a line of income. The new one has an id and a digest of its own, and cites no law for what was
    /// changed: its source is an assumption, unverified. Scores of the survey form stay as they are.
    /// </summary>
    /// <param name="lineId">The id of a line of <see cref="ByFacts"/>.</param>
    /// <param name="rural">The new amount for rural areas, in the units of the table's measure.</param>
    /// <param name="urban">The new amount for urban areas.</param>
    /// <exception cref="ArgumentException">There is no such line.</exception>
    /// <exception cref="InvalidStandardException">The new standard is unsound, such as one whose poverty line lies above the next line. Change the upper line first.</exception>
    public PovertyStandard WithLine(string lineId, long rural, long urban) => new StandardReform(this).Line(lineId, rural, urban).ToStandard();

    /// <summary>The standard with another number of deprived indicators from which on a household is poor, by facts and by scores.</summary>
    /// <param name="deprivedIndicators">The new cut-off.</param>
    /// <exception cref="NotSupportedException">Its clauses have no cut-off, or more than one.</exception>
    /// <exception cref="InvalidStandardException">The new standard is unsound, such as one with a cut-off above the number of its indicators.</exception>
    public PovertyStandard WithCutoff(int deprivedIndicators) => new StandardReform(this).Cutoff(deprivedIndicators).ToStandard();

    /// <summary>The standard under another id, such as the name of a draft.</summary>
    /// <param name="id">1 to 64 characters <c>a-z</c>, <c>0-9</c>, <c>_</c> or <c>-</c>.</param>
    /// <param name="name">Its name; null: as it is.</param>
    /// <exception cref="InvalidStandardException">The id or the name is none.</exception>
    public PovertyStandard WithId(string id, LocalizedText? name = null)
    {
        Require.NotNull(id);
        return new StandardReform(this).Named(id, name).ToStandard();
    }
}

using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>
/// A table of classes over one measure: each row is one clause. For every band between lines and every number of deprivations
/// exactly one row holds; that is proved when the file is read.
/// </summary>
/// <param name="Measure">What the lines measure.</param>
/// <param name="Lines">The lines, ascending.</param>
/// <param name="Rows">The clauses, as the file has them.</param>
/// <param name="PointsPerDeprivation">Points of a deprived indicator, where the measure is a score; null otherwise.</param>
public sealed record ClassRule(Measure Measure, ImmutableArray<Line> Lines, ImmutableArray<ClassRow> Rows, int? PointsPerDeprivation)
{
    internal ClassTable Table { get; init; } = null!;

    /// <summary>The line with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such line.</exception>
    public Line Line(string id) => Lines.FirstOrDefault(line => string.Equals(line.Id, id, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"No line {id}.");

    /// <summary>The clause that holds for an amount of the measure in an area and a number of deprived indicators.</summary>
    public ClassRow RowFor(Area area, long amount, int deprivations) => Rows[Table.RowOf(Table.BandOf(area, amount), deprivations)];

    /// <summary>The class for an amount of the measure in an area and a number of deprived indicators.</summary>
    public PovertyClass ClassFor(Area area, long amount, int deprivations) => RowFor(area, amount, deprivations).Class;
}

using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>
/// A table of classes over one measure: each row is one clause. For every band between lines and every number of deprivations
/// exactly one row holds; that is proved when the file is read.
/// </summary>
public sealed record ClassRule
{
    internal ClassRule(Measure measure, ImmutableArray<Line> lines, ImmutableArray<ClassRow> rows, int? pointsPerDeprivation, int indicators)
    {
        (Measure, Lines, Rows, PointsPerDeprivation) = (measure, lines, rows, pointsPerDeprivation);
        Table = new ClassTable(lines, rows, indicators);
    }

    /// <summary>What the lines measure.</summary>
    public Measure Measure { get; }

    /// <summary>The lines, ascending.</summary>
    public ImmutableArray<Line> Lines { get; }

    /// <summary>The clauses, as the file has them.</summary>
    public ImmutableArray<ClassRow> Rows { get; }

    /// <summary>Points of a deprived indicator, where the measure is a score; null otherwise.</summary>
    public int? PointsPerDeprivation { get; }

    internal ClassTable Table { get; }

    /// <summary>The line with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such line.</exception>
    public Line Line(string id) => Lines.FirstOrDefault(line => string.Equals(line.Id, id, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"No line {id}.");

    /// <summary>The clause that holds for an amount of the measure in an area and a number of deprived indicators.</summary>
    public ClassRow RowFor(Area area, long amount, int deprivations) => Rows[Table.RowOf(Table.BandOf(area, amount), deprivations)];

    /// <summary>The class for an amount of the measure in an area and a number of deprived indicators.</summary>
    public PovertyClass ClassFor(Area area, long amount, int deprivations) => RowFor(area, amount, deprivations).Class;

    /// <summary>Whether measure, lines, clauses and points are the same.</summary>
    public bool Equals(ClassRule? other) => other is not null && Measure == other.Measure && PointsPerDeprivation == other.PointsPerDeprivation
        && Lines.SequenceEqual(other.Lines) && Rows.SequenceEqual(other.Rows);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Measure, PointsPerDeprivation, Lines.Length, Rows.Length, Lines[0]);
}

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>What a movement table counts (phân tổ).</summary>
public enum MovementUnit
{
    /// <summary>Households (hộ).</summary>
    Households,

    /// <summary>Persons (nhân khẩu).</summary>
    Persons,
}

/// <summary>Why a change of a list stands in no column of its form.</summary>
public enum ResidualReason
{
    /// <summary>The household joined the list, and it is not known whether it was on it before (tái nghèo or phát sinh mới).</summary>
    HistoryNotKnown,

    /// <summary>The household is on one list only, and no cause is given.</summary>
    CauseNotKnown,

    /// <summary>The household's recognised class is not known at one of the reviews.</summary>
    ClassNotKnown,

    /// <summary>The facts contradict each other, as a household that moved in and is on the first list only.</summary>
    Contradiction,

    /// <summary>In the row of persons: the household stayed, and its persons are known at one of the reviews only.</summary>
    SizeNotKnown,
}

/// <summary>A column of a movement table with its count.</summary>
/// <param name="Column">The column of the form.</param>
/// <param name="Count">What is known to stand in it.</param>
/// <param name="AtMost">What stands in it if every household that may belong there does; null in the row of persons, and for the two totals.</param>
public sealed record MovementColumnCount(MovementColumn Column, long Count, long? AtMost);

/// <summary>Changes of a list that stand in no column of its form, for one reason.</summary>
/// <param name="Reason">Why they do not.</param>
/// <param name="Decrease">How many left the list so.</param>
/// <param name="Increase">How many joined it so.</param>
public sealed record MovementResidual(ResidualReason Reason, long Decrease, long Increase);

/// <summary>
/// A row of an official movement table (Mẫu 7.2, 7.3). It always balances:
/// start - decreases + increases + <see cref="Residual"/> = end, and the residual is the sum of its stated parts.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MovementTable
{
    private MovementTable(MovementList list, MovementUnit unit) => (List, Unit) = (list, unit);

    /// <summary>The list: its form and columns.</summary>
    public MovementList List { get; }

    /// <summary>What is counted.</summary>
    public MovementUnit Unit { get; }

    /// <summary>The count at the start (đầu năm): those known to be on the list.</summary>
    public long Start { get; private init; }

    /// <summary>The count at the end (cuối năm): those known to be on the list.</summary>
    public long End { get; private init; }

    /// <summary>The columns of the form in its order, the two totals among them.</summary>
    public ImmutableArray<MovementColumnCount> Columns { get; private init; } = [];

    /// <summary>The parts of the residual, one a reason, those that are zero on both sides left out. They are stated even where they cancel out.</summary>
    public ImmutableArray<MovementResidual> Residuals { get; private init; } = [];

    /// <summary>Households present at the start whose class is not known there; they are not in <see cref="Start"/>. Of all classes, in either unit.</summary>
    public long ClassNotKnownAtStart { get; private init; }

    /// <summary>Households present at the end whose class is not known there; they are not in <see cref="End"/>. Of all classes, in either unit.</summary>
    public long ClassNotKnownAtEnd { get; private init; }

    /// <summary>Households on the list at the start whose persons are not known; the row of persons is then too low.</summary>
    public long SizeNotKnownAtStart { get; private init; }

    /// <summary>Households on the list at the end whose persons are not known; the row of persons is then too low.</summary>
    public long SizeNotKnownAtEnd { get; private init; }

    /// <summary>The sum of the columns that decrease the list.</summary>
    public long Decreases => Sum(MovementColumnKind.Decrease);

    /// <summary>The sum of the columns that increase it.</summary>
    public long Increases => Sum(MovementColumnKind.Increase);

    /// <summary>What the columns leave unexplained: end - (start - decreases + increases).</summary>
    public long Residual => End - (Start - Decreases + Increases);

    /// <summary>Those who escaped from the list's class (thoát nghèo, thoát cận nghèo). A poor household that became near-poor has escaped poverty.</summary>
    public long Escaped { get; private init; }

    /// <summary>The count of a column by its number on the form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column.</exception>
    public long this[int column] => Columns.FirstOrDefault(each => each.Column.Number == column)?.Count
        ?? throw new ArgumentOutOfRangeException(nameof(column), column, $"Form {List.Form} has no such column.");

    /// <summary>The identity in figures, as <c>poor: 294 -64 -45 +5 +0 +14 = 204</c>; the residual, where there is one, in brackets.</summary>
    public override string ToString()
    {
        var parts = Columns.Select(each => each.Column.Kind switch
        {
            MovementColumnKind.Start => Text(each.Count),
            MovementColumnKind.Decrease => " -" + Text(each.Count),
            MovementColumnKind.Increase => " +" + Text(each.Count),
            _ => "",
        });
        var residual = Residuals.IsEmpty ? "" : string.Format(CultureInfo.InvariantCulture, " [{0}{1}]", Residual < 0 ? "" : "+", Residual);
        return $"{List.Id}: {string.Concat(parts)}{residual} = {Text(End)}";

        static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
    }

    internal static MovementTable Of(ReviewLaw law, MovementList list, MovementUnit unit, ReadOnlySpan<long> sums)
    {
        var counts = new Sorting(list, unit);
        for (var i = 0; i < law.Outcomes.All.Count; i++) counts.Add(law.Outcomes.All[i], sums.Slice(i * MovementSums.Fields, MovementSums.Fields));
        return counts.ToTable();
    }

    private long Sum(MovementColumnKind kind) => Columns.Where(each => each.Column.Kind == kind).Sum(each => each.Count);

    /// <summary>Puts the sums of each outcome where they belong: the two totals, one column, or the residual.</summary>
    private sealed class Sorting(MovementList list, MovementUnit unit)
    {
        private const int Reasons = (int)ResidualReason.SizeNotKnown + 1;

        private readonly byte _side = MovementMatrix.SideOf(list.Class);
        private readonly long[] _certain = new long[list.Columns.Length];
        private readonly long[] _perhaps = new long[list.Columns.Length];
        private readonly long[] _left = new long[Reasons];
        private readonly long[] _joined = new long[Reasons];
        private readonly uint _escapes = list.Columns.SelectMany(column => column.Movements).Where(movement => movement.EscapesFrom == list.Class)
            .Aggregate(0u, (mask, movement) => mask | 1u << (movement.Number - 1));

        private long _escaped;
        private long _start;
        private long _end;
        private long _noClassAtStart;
        private long _noClassAtEnd;
        private long _noSizeAtStart;
        private long _noSizeAtEnd;

        private bool OfPersons => unit == MovementUnit.Persons;

        public void Add(in MovementOutcome outcome, ReadOnlySpan<long> sums)
        {
            var households = sums[MovementSums.Households];
            if (households == 0) return;
            var (atStart, atEnd) = (outcome.Start == _side, outcome.End == _side);
            var (before, after) = OfPersons ? (sums[MovementSums.PersonsAtStart], sums[MovementSums.PersonsAtEnd]) : (households, households);
            if (outcome.Start == MovementMatrix.NotKnown) _noClassAtStart += households;
            if (outcome.End == MovementMatrix.NotKnown) _noClassAtEnd += households;
            if (atStart)
            {
                _start += before;
                if (outcome.Movements != 0 && (outcome.Movements & ~_escapes) == 0) _escaped += before;
                _noSizeAtStart += sums[MovementSums.UnknownAtStart];
            }

            if (atEnd)
            {
                _end += after;
                _noSizeAtEnd += sums[MovementSums.UnknownAtEnd];
            }

            var columns = ColumnsOf(outcome.Movements);
            if (atStart && atEnd) Stayed(sums);
            else if ((atStart || atEnd) && columns.Count == 1 && IsOnlyOf(columns[0], outcome.Movements)) _certain[columns[0]] += atStart ? before : after;
            else
            {
                if (atStart) _left[(int)ReasonOf(outcome)] += before;
                if (atEnd) _joined[(int)ReasonOf(outcome)] += after;
                foreach (var column in columns) _perhaps[column] += households;
            }
        }

        public MovementTable ToTable() => new(list, unit)
        {
            Start = _start,
            End = _end,
            Escaped = _escaped,
            Columns = [.. list.Columns.Select(CountOf)],
            Residuals =
            [
                .. Enumerable.Range(0, Reasons).Where(reason => _left[reason] != 0 || _joined[reason] != 0)
                    .Select(reason => new MovementResidual((ResidualReason)reason, _left[reason], _joined[reason])),
            ],
            ClassNotKnownAtStart = _noClassAtStart,
            ClassNotKnownAtEnd = _noClassAtEnd,
            SizeNotKnownAtStart = _noSizeAtStart,
            SizeNotKnownAtEnd = _noSizeAtEnd,
        };

        private MovementColumnCount CountOf(MovementColumn column, int index) => column.Kind switch
        {
            MovementColumnKind.Start => new(column, _start, null),
            MovementColumnKind.End => new(column, _end, null),
            _ => new(column, _certain[index], OfPersons ? null : _certain[index] + _perhaps[index]),
        };

        private void Stayed(ReadOnlySpan<long> sums)
        {
            if (!OfPersons) return;
            for (var i = 0; i < list.Columns.Length; i++)
            {
                if (!list.Columns[i].CountsChangedPersons) continue;
                _certain[i] += sums[list.Columns[i].Kind == MovementColumnKind.Decrease ? MovementSums.Lost : MovementSums.Gained];
            }

            _left[(int)ResidualReason.SizeNotKnown] += sums[MovementSums.VanishedUncounted];
            _joined[(int)ResidualReason.SizeNotKnown] += sums[MovementSums.AppearedUncounted];
        }

        private List<int> ColumnsOf(uint movements)
        {
            var columns = new List<int>();
            for (var i = 0; i < list.Columns.Length; i++)
                if ((list.Columns[i].Mask & movements) != 0) columns.Add(i);
            return columns;
        }

        private bool IsOnlyOf(int column, uint movements) => (movements & ~list.Columns[column].Mask) == 0;

        private static ResidualReason ReasonOf(in MovementOutcome outcome)
        {
            if (outcome.Movements == 0) return ResidualReason.Contradiction;
            if (outcome.Start == MovementMatrix.NotKnown || outcome.End == MovementMatrix.NotKnown) return ResidualReason.ClassNotKnown;
            return outcome.Start == MovementMatrix.Absent || outcome.End == MovementMatrix.Absent ? ResidualReason.CauseNotKnown : ResidualReason.HistoryNotKnown;
        }
    }
}

using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>What became of a household between two reviews (diễn biến): a row of the law's matrix of movements.</summary>
/// <param name="Id">Its id in the law file, such as <c>escaped_became_near_poor</c>.</param>
/// <param name="Number">Its place in the law file, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="EscapesFrom">The class that the household has escaped from (thoát nghèo, thoát cận nghèo); null where it has escaped from none.</param>
/// <param name="Source">The text that names it; null only where it changes no list.</param>
public sealed record Movement(string Id, int Number, LocalizedText Name, PovertyClass? EscapesFrom, Source? Source)
{
    internal MovementSides Sides { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Which pairs a movement holds of: sides and causes as bit masks, history where it asks for it.</summary>
internal readonly record struct MovementSides(uint Start, uint End, bool? WasPoorBefore, bool? WasNearPoorBefore, uint Changes);

/// <summary>A list whose movement is reported, such as that of poor households: a form and its columns.</summary>
/// <param name="Id">Its id in the law file: <c>poor</c>, <c>near_poor</c>.</param>
/// <param name="Class">The class that is on it.</param>
/// <param name="Form">The number of its form (mẫu), such as <c>7.2</c>.</param>
/// <param name="Name">The title of its form.</param>
/// <param name="Columns">The columns of the form, in its order.</param>
/// <param name="Source">The text that sets the form.</param>
public sealed record MovementList(string Id, PovertyClass Class, string Form, LocalizedText Name, ImmutableArray<MovementColumn> Columns, Source Source)
{
    private readonly ValueList<MovementColumn> _columns = Columns;

    /// <summary>The columns of the form, in its order.</summary>
    public ImmutableArray<MovementColumn> Columns
    {
        get => _columns;
        init => _columns = value;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A column of a movement form.</summary>
/// <param name="Number">Its number on the form.</param>
/// <param name="Kind">What it does to the list.</param>
/// <param name="Name">Its title.</param>
/// <param name="Movements">The movements that it counts; empty for the two totals.</param>
/// <param name="CountsChangedPersons">Whether, in the row of persons, it also takes what households that stay have lost or gained.</param>
public sealed record MovementColumn(int Number, MovementColumnKind Kind, LocalizedText Name, ImmutableArray<Movement> Movements, bool CountsChangedPersons)
{
    private readonly ValueList<Movement> _movements = Movements;

    /// <summary>The movements that it counts; empty for the two totals.</summary>
    public ImmutableArray<Movement> Movements
    {
        get => _movements;
        init => _movements = value;
    }

    internal uint Mask { get; init; }

    /// <summary>Number and kind.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Kind}");
}

/// <summary>What a column of a movement form does to its list.</summary>
public enum MovementColumnKind
{
    /// <summary>The households on the list at the start (đầu năm).</summary>
    Start,

    /// <summary>Households that left it (giảm).</summary>
    Decrease,

    /// <summary>Households that joined it (tăng).</summary>
    Increase,

    /// <summary>The households on the list at the end (cuối năm).</summary>
    End,
}

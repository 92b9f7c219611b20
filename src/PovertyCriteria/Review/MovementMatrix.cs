namespace PovertyCriteria;

/// <summary>
/// The movements of every pair, worked out once: known facts pick one row of the law's matrix, what is not known the union of the rows of all its values.
/// </summary>
internal sealed class MovementMatrix
{
    /// <summary>The side of a household that is not on a list.</summary>
    public const byte Absent = 0;

    /// <summary>The side of a household whose class is not known.</summary>
    public const byte NotKnown = 1;

    /// <summary>The word of law files for a household that is not on a list.</summary>
    public const string AbsentWord = "absent";

    public const int Cells = Sides * Sides * Histories * Histories * Changes;

    private const byte FirstClass = 2;
    private const int Sides = FirstClass + NumberOfClasses;
    private const int NumberOfClasses = 5;
    private const int Histories = 3;
    private const int Changes = 7;
    private const uint AllChanges = (1u << Changes) - 2;

    private readonly uint[] _masks = new uint[Cells];

    /// <param name="rows">The rows of the matrix.</param>
    /// <param name="listed">The classes that have a list, one bit a side.</param>
    public MovementMatrix(IReadOnlyList<MovementSides> rows, uint listed)
    {
        for (var cell = 0; cell < Cells; cell++)
        {
            var (start, end, wasPoor, wasNearPoor, change) = PartsOf(cell);
            if (start == Absent && end == Absent) continue;
            var noCause = change == 0;
            var starts = Possible(start, noCause && end != Absent, listed);
            var ends = Possible(end, noCause && start != Absent, listed);
            var changes = noCause ? AllChanges : 1u << change;
            for (var row = 0; row < rows.Count; row++)
                if (Holds(rows[row], starts, ends, wasPoor, wasNearPoor, changes)) _masks[cell] |= 1u << row;
        }
    }

    public uint this[int cell] => _masks[cell];

    public static byte SideOf(PovertyClass? @class) => @class is not { } known ? NotKnown
        : Columns.RecordedClass.Allows((long)known) ? (byte)(FirstClass + (int)known)
        : throw new ArgumentOutOfRangeException(nameof(@class), @class, "No class.");

    public static byte? SideOf(string word)
    {
        if (string.Equals(word, AbsentWord, StringComparison.Ordinal)) return Absent;
        var index = Columns.RecordedClass.IndexOf(word);
        return index < 0 ? null : (byte)(FirstClass + index);
    }

    public static string WordOf(byte side) => side switch
    {
        Absent => AbsentWord,
        NotKnown => "?",
        _ => ((PovertyClass)(side - FirstClass)).Token(),
    };

    public static int Cell(byte start, byte end, Truth wasPoor, Truth wasNearPoor, byte change) =>
        (((start * Sides + end) * Histories + (int)wasPoor) * Histories + (int)wasNearPoor) * Changes + change;

    public static (byte Start, byte End, Truth WasPoor, Truth WasNearPoor, byte Change) PartsOf(int cell)
    {
        var change = (byte)(cell % Changes);
        var wasNearPoor = (Truth)(cell / Changes % Histories);
        var wasPoor = (Truth)(cell / Changes / Histories % Histories);
        var sides = cell / Changes / Histories / Histories;
        return ((byte)(sides / Sides), (byte)(sides % Sides), wasPoor, wasNearPoor, change);
    }

    /// <summary>
    /// The sides that a side may be. A household that is missing without a cause is not on a list there:
    /// it is gone, or it is neither poor nor near-poor and the file holds only those.
    /// </summary>
    private static uint Possible(byte side, bool withoutCause, uint listed) => side switch
    {
        NotKnown => AllClasses,
        Absent when withoutCause => 1u << Absent | AllClasses & ~listed,
        _ => 1u << side,
    };

    private static uint AllClasses => (1u << Sides) - (1u << FirstClass);

    private static bool Holds(in MovementSides row, uint starts, uint ends, Truth wasPoor, Truth wasNearPoor, uint changes) =>
        (row.Start & starts) != 0 && (row.End & ends) != 0 && Agrees(row.WasPoorBefore, wasPoor) && Agrees(row.WasNearPoorBefore, wasNearPoor)
        && (((row.Start | row.End) & 1u << Absent) == 0 || (row.Changes & changes) != 0);

    private static bool Agrees(bool? asked, Truth known) => asked is not { } value || known == Truth.Unknown || known == TruthLogic.Of(value);
}

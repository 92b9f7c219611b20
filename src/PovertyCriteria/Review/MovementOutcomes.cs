namespace PovertyCriteria;

/// <summary>What a pair adds to the tables: its sides as far as the lists care, and its movements. There are few; a tally keeps one row of sums for each.</summary>
internal readonly record struct MovementOutcome(byte Start, byte End, uint Movements);

/// <summary>The distinct outcomes of all pairs, and the outcome of each cell of the matrix.</summary>
internal sealed class MovementOutcomes
{
    private readonly ushort[] _ofCell = new ushort[MovementMatrix.Cells];

    private readonly List<MovementOutcome> _all = [];

    public MovementOutcomes(MovementMatrix matrix, IReadOnlyCollection<byte> listed)
    {
        var numbers = new Dictionary<MovementOutcome, ushort>();
        for (var cell = 0; cell < _ofCell.Length; cell++)
        {
            var parts = MovementMatrix.PartsOf(cell);
            var outcome = new MovementOutcome(Reduced(parts.Start), Reduced(parts.End), matrix[cell]);
            if (!numbers.TryGetValue(outcome, out var number))
            {
                numbers.Add(outcome, number = checked((ushort)_all.Count));
                _all.Add(outcome);
            }

            _ofCell[cell] = number;
        }

        // Classes without a list are alike.
        byte Reduced(byte side) => side is MovementMatrix.Absent or MovementMatrix.NotKnown || listed.Contains(side) ? side : byte.MaxValue;
    }

    public IReadOnlyList<MovementOutcome> All => _all;

    public int Of(int cell) => _ofCell[cell];
}

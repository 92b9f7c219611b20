namespace PovertyCriteria.Cli;

/// <summary>Cuts a file into rows, one after the other; never holds more than what it has read of it at a time.</summary>
internal abstract class RowParser : IDisposable
{
    /// <summary>The physical line on which the row begins.</summary>
    public abstract long Line { get; }

    /// <summary>Where the row stands in the file.</summary>
    public abstract RowPlace Place { get; }

    /// <summary>The row as it stands in the file, without its line end.</summary>
    public abstract ReadOnlySpan<byte> Raw { get; }

    /// <summary>The cells without their quotes. Good until the next row is read.</summary>
    public abstract RowCells Cells { get; }

    /// <summary>Goes to the next row; false where there is none, or none that it can read.</summary>
    public abstract bool Read();

    public abstract void Dispose();
}

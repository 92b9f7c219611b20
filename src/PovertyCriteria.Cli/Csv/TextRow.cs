namespace PovertyCriteria.Cli;

/// <summary>One row of a file as text: the physical line on which it begins, and its cells.</summary>
internal sealed record TextRow(long Line, string[] Cells)
{
    /// <summary>A cell; empty where the row is too short to have it.</summary>
    public string Cell(int index) => index < Cells.Length ? Cells[index] : "";
}

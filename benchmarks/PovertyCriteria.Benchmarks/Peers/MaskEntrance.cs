namespace PovertyCriteria.Benchmarks;

/// <summary>The library's entrance from masks, behind one door: here, and nowhere else, the benchmarks call it.</summary>
internal static class MaskEntrance
{
    /// <summary>False until the library has the entrance: the table then shows the hand-written loop and the copy alone.</summary>
    public static bool IsThere => false;

    /// <summary>The possible classes of every row, by the standard's general class table.</summary>
    public static void Classify(MaskData data, byte[] possible) => throw new NotSupportedException($"{data.Count} rows, {possible.Length} results: there is no entrance from masks yet.");
}

namespace PovertyCriteria.Cli;

/// <summary>Where a row stands in a file: its first byte, its bytes without the line end, and the line on which it begins.</summary>
internal readonly record struct RowPlace(long At, int Length, long Line);

namespace PovertyCriteria.Cli;

/// <summary>What a column of a file is: one of ours, an assessed indicator, or (neither) one to be passed over.</summary>
internal sealed record Place(int Index, string Name, Column? Column, string? IndicatorId)
{
    public bool IsIgnored => Column is null && IndicatorId is null;
}

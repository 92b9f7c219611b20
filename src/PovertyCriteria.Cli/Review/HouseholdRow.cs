using System.Collections.Immutable;
using PovertyCriteria.Cli.Reports;

namespace PovertyCriteria.Cli;

/// <summary>A row of households.csv with its members: facts to be classified, or the faults for which it is rejected.</summary>
internal sealed record HouseholdRow(long Line, string Id, Household Household, ImmutableArray<Reject> Rejects)
{
    /// <summary>What the register has of it; null where nobody asked.</summary>
    public RegisterEntry? Register { get; init; }

    public bool IsRejected => Rejects.Length > 0;
}

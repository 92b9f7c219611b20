using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>A row of households.csv with its members: facts to be classified, or the faults for which it is rejected.</summary>
internal sealed record HouseholdRow(long Line, string Id, Household Household, ImmutableArray<Reject> Rejects)
{
    public bool IsRejected => Rejects.Length > 0;
}

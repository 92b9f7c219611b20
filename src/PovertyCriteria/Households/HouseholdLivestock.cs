namespace PovertyCriteria;

/// <summary>Animals that the household owns (chăn nuôi), in heads; those kept for others do not count. Null is not known, zero is none.</summary>
public sealed record HouseholdLivestock
{
    internal static readonly HouseholdLivestock Unknown = new();

    /// <summary>Buffaloes, cattle and horses (trâu, bò, ngựa).</summary>
    public int? BuffaloesCattleHorses { get; init; }

    /// <summary>Pigs, goats and sheep (lợn, dê, cừu).</summary>
    public int? PigsGoatsSheep { get; init; }

    /// <summary>Chickens, ducks, geese and other birds (gà, vịt, ngan, ngỗng, chim), in heads; the paper form writes tens.</summary>
    public int? Poultry { get; init; }

    /// <summary>Whether the household raises aquatic products (nuôi trồng thủy sản).</summary>
    public bool? Aquaculture { get; init; }
}

namespace PovertyCriteria;

/// <summary>A truth value of Kleene's three-valued logic, in an order in which "and" is the least and "or" the greatest.</summary>
internal enum Truth : byte
{
    False = 0,
    Unknown = 1,
    True = 2,
}

internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth And(Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(Truth a, Truth b) => a > b ? a : b;

    public static Truth Not(Truth a) => (Truth)((byte)Truth.True - (byte)a);

    /// <summary>Whether at least so many of some statements hold, of which so many hold and so many more may hold.</summary>
    public static Truth AtLeast(int needed, int holding, int unknown) =>
        holding >= needed ? Truth.True : holding + unknown >= needed ? Truth.Unknown : Truth.False;

    /// <summary>The value as a nullable boolean: null is unknown.</summary>
    public static bool? ToNullable(this Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;
}

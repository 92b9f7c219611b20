#if NET
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>The two numbers are the same.</summary>
internal readonly struct NumbersAreEqual : IPairTest
{
    public bool Holds(int value, int other) => value == other;

#if NET
    public Vector512<int> Holds(Vector512<int> values, Vector512<int> others) => Vector512.Equals(values, others);
#endif
}

/// <summary>The first number is the greater one.</summary>
internal readonly struct NumberAboveOther : IPairTest
{
    public bool Holds(int value, int other) => value > other;

#if NET
    public Vector512<int> Holds(Vector512<int> values, Vector512<int> others) => Vector512.GreaterThan(values, others);
#endif
}

/// <summary>The first number is less than a bound for each of so many units, the second number. The vector form is for products that fit an int.</summary>
internal readonly struct NumberBelowForUnits(long bound) : IPairTest
{
    public bool Holds(int value, int units) => value < unchecked(bound * units);

#if NET
    public Vector512<int> Holds(Vector512<int> values, Vector512<int> units) => Vector512.LessThan(values, units * unchecked((int)bound));
#endif
}

using System.Numerics;

namespace PovertyCriteria;

/// <summary>
/// A running sum of products of whole numbers, in 192 bits and without allocation: weight × gap² over all households fits,
/// because the sum of the weights is a long and a gap is below 2^54.
/// </summary>
internal struct ExactSum
{
    private const int HalfBits = 32;

    private ulong _low;
    private ulong _middle;
    private ulong _high;

    /// <summary>Adds the product of three numbers, none of them negative.</summary>
    /// <exception cref="OverflowException">The sum is too great; nothing was added.</exception>
    public void Add(long first, long second, long third)
    {
        var (high, low) = Multiply((ulong)first, (ulong)second);
        var (carry, bottom) = Multiply(low, (ulong)third);
        var (top, middle) = Multiply(high, (ulong)third);
        Plus(ref middle, carry, out var carried);
        Add(checked(top + carried), middle, bottom);
    }

    /// <summary>Adds another sum.</summary>
    /// <exception cref="OverflowException">The sum is too great; nothing was added.</exception>
    public void Add(in ExactSum other) => Add(other._high, other._middle, other._low);

    public readonly BigInteger ToBigInteger() => (((BigInteger)_high << 64) + _middle << 64) + _low;

    private static (ulong High, ulong Low) Multiply(ulong x, ulong y)
    {
        unchecked
        {
            ulong xLow = (uint)x, xHigh = x >> HalfBits, yLow = (uint)y, yHigh = y >> HalfBits;
            var lows = xLow * yLow;
            var cross = xHigh * yLow + (lows >> HalfBits);
            var other = xLow * yHigh + (uint)cross;
            return (xHigh * yHigh + (cross >> HalfBits) + (other >> HalfBits), (other << HalfBits) | (uint)lows);
        }
    }

    private static void Plus(ref ulong sum, ulong addend, out ulong carry)
    {
        unchecked
        {
            sum += addend;
            carry = sum < addend ? 1ul : 0;
        }
    }

    private void Add(ulong high, ulong middle, ulong low)
    {
        ulong newLow = _low, newMiddle = _middle;
        Plus(ref newLow, low, out var carryOfLow);
        Plus(ref newMiddle, middle, out var carryOfMiddle);
        Plus(ref newMiddle, carryOfLow, out var carryOfCarry);
        _high = checked(_high + high + carryOfMiddle + carryOfCarry);
        (_low, _middle) = (newLow, newMiddle);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace PovertyCriteria;

/// <summary>
/// An exact fraction of two whole numbers, in lowest terms. Rates, intensities and poverty gaps are ratios until somebody rounds them, once.
/// A rate without a denominator is no ratio: it is null. The default value is zero, as of every number.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private const int MostDecimals = 28;
    private const int DecimalsOfPercent = 2;

    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger _denominatorLessOne;

    /// <summary>The fraction of two whole numbers.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero. <see cref="Of"/> gives null instead.</exception>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException($"The denominator of a ratio must not be zero; the numerator was {numerator}.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = denominator / divisor - BigInteger.One;
    }

    /// <summary>The upper number; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The lower number, 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>The fraction of two whole numbers; null, undefined, where the denominator is zero.</summary>
    public static Ratio? Of(BigInteger numerator, BigInteger denominator) => denominator.IsZero ? null : new Ratio(numerator, denominator);

    /// <summary>A whole number as a ratio.</summary>
    public static implicit operator Ratio(long whole) => new(whole, BigInteger.One);

    /// <summary>The exact sum.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => new(left.Numerator * right.Denominator - right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>The exact product.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException">The right side is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether two ratios are the same number.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether two ratios are different numbers.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left is less than the right.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is greater than the right.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The ratio as a decimal with so many places, rounded once, half away from zero.</summary>
    /// <param name="decimals">Places after the point, 0 to 28; they are kept, so 1/2 to two places is 0.50.</param>
    /// <exception cref="ArgumentOutOfRangeException">More or fewer places than a decimal has.</exception>
    /// <exception cref="OverflowException">The number is too great for a decimal of so many places.</exception>
    public decimal Round(int decimals)
    {
        if (decimals is < 0 or > MostDecimals) throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Places must be 0 to {MostDecimals}.");
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var whole = (2 * scaled + Denominator) / (2 * Denominator);
        var bits = decimal.GetBits((decimal)whole);
        return new decimal(bits[0], bits[1], bits[2], Numerator.Sign < 0 && !whole.IsZero, (byte)decimals);
    }

    /// <summary>A hundred times the ratio with so many places, rounded once, half away from zero: 1/8 is 12.50.</summary>
    /// <param name="decimals">Places after the point, 0 to 28; the official tables print two.</param>
    /// <exception cref="ArgumentOutOfRangeException">More or fewer places than a decimal has.</exception>
    public decimal ToPercent(int decimals = DecimalsOfPercent) => (this * 100).Round(decimals);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The exact fraction, <c>5/12</c>; a whole number stands alone.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>The ratio as a percentage of two places as a culture writes it: <c>12,50%</c> in Vietnamese.</summary>
    public string ToString(CultureInfo culture) => ToString(culture, DecimalsOfPercent);

    /// <summary>The ratio as a percentage as a culture writes it.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="decimals">Places of the percentage, 0 to 26.</param>
    /// <exception cref="ArgumentOutOfRangeException">More or fewer places than can be written.</exception>
    public string ToString(CultureInfo culture, int decimals)
    {
        Require.NotNull(culture);
        if (decimals is < 0 or > MostDecimals - 2) throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Places must be 0 to {MostDecimals - 2}.");
        return Round(decimals + 2).ToString("P" + decimals.ToString(CultureInfo.InvariantCulture), culture);
    }
}

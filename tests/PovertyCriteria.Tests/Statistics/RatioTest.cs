using System.Globalization;
using System.Numerics;

namespace PovertyCriteria.Tests.Statistics;

public class RatioTest
{
    [Theory]
    [InlineData(10, 24, "5/12")]
    [InlineData(-10, 24, "-5/12")]
    [InlineData(10, -24, "-5/12")]
    [InlineData(-10, -24, "5/12")]
    [InlineData(24, 8, "3")]
    [InlineData(0, -7, "0")]
    public void IsInLowestTerms_WithTheSignAbove(long numerator, long denominator, string text)
    {
        var ratio = new Ratio(numerator, denominator);
        Assert.Equal(text, ratio.ToString());
        Assert.True(ratio.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator).IsOne);
    }

    [Fact]
    public void IsUndefined_NotZero_WithoutADenominator()
    {
        Assert.Null(Ratio.Of(0, 0));
        Assert.Null(Ratio.Of(3, 0));
        Assert.Null(Ratio.Of(3, 0) * Ratio.Of(1, 2));
        Assert.Equal(new Ratio(3, 7), Ratio.Of(3, 7));
        Assert.Contains("3", Assert.Throws<DivideByZeroException>(() => new Ratio(3, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => new Ratio(1, 2) / 0);
    }

    [Fact]
    public void TheDefaultValue_IsZero()
    {
        Assert.Equal(new Ratio(0, 5), default);
        Assert.Equal("0", default(Ratio).ToString());
        Assert.Equal(new Ratio(1, 3), new Ratio(1, 3) + default(Ratio));
        Assert.Equal(0m, default(Ratio).Round(2));
    }

    /// <summary>Against whole numbers alone: every pair of fractions with small terms.</summary>
    [Fact]
    public void ArithmeticAndOrder_AreThoseOfFractions()
    {
        for (var a = -5; a <= 5; a++)
            for (var b = 1; b <= 6; b++)
                for (var c = -5; c <= 5; c++)
                    for (var d = 1; d <= 6; d++)
                    {
                        Ratio x = new(a, b), y = new(c, d);
                        AssertIs(a * d + c * b, b * d, x + y);
                        AssertIs(a * d - c * b, b * d, x - y);
                        AssertIs(a * c, b * d, x * y);
                        if (c != 0) AssertIs(a * d, b * c, x / y);
                        Assert.Equal((a * d == c * b, a * d != c * b, a * d < c * b, a * d <= c * b, a * d > c * b, a * d >= c * b), (x == y, x != y, x < y, x <= y, x > y, x >= y));
                        Assert.Equal(Math.Sign(a * d - c * b), x.CompareTo(y));
                        if (a * d == c * b) Assert.Equal(x.GetHashCode(), y.GetHashCode());
                    }

        static void AssertIs(int numerator, int denominator, Ratio found) => Assert.True(numerator * found.Denominator == denominator * found.Numerator, $"{numerator}/{denominator} is not {found}");
    }

    [Theory]
    [InlineData(1, 8, 2, "0.13")]
    [InlineData(-1, 8, 2, "-0.13")]
    [InlineData(1, 2, 0, "1")]
    [InlineData(-1, 2, 0, "-1")]
    [InlineData(5, 2, 0, "3")]
    [InlineData(1, 2, 3, "0.500")]
    [InlineData(-1, 1000, 2, "0.00")]
    [InlineData(44445, 1_000_000, 2, "0.04")]
    [InlineData(1, 3, 28, "0.3333333333333333333333333333")]
    [InlineData(2, 3, 28, "0.6666666666666666666666666667")]
    [InlineData(long.MaxValue, 1, 9, "9223372036854775807.000000000")]
    public void Round_IsOnce_AndHalfAwayFromZero(long numerator, long denominator, int decimals, string expected) =>
        Assert.Equal(expected, new Ratio(numerator, denominator).Round(decimals).ToString(CultureInfo.InvariantCulture));

    /// <summary>The nearest, and of two as near the one further from zero: every fraction of small terms, at every number of places up to five.</summary>
    [Fact]
    public void Round_IsTheNearest()
    {
        for (var denominator = 1; denominator <= 80; denominator++)
            for (var numerator = -denominator; numerator <= denominator; numerator++)
                for (int decimals = 0, scale = 1; decimals <= 5; decimals++, scale *= 10)
                {
                    var rounded = (long)(new Ratio(numerator, denominator).Round(decimals) * scale);
                    var distance = Math.Abs(2 * ((long)numerator * scale - rounded * denominator));
                    Assert.True(distance <= denominator);
                    if (distance == denominator) Assert.True(Math.Abs(rounded * denominator) > Math.Abs((long)numerator * scale));
                }
    }

    [Fact]
    public void Round_Refuses_WhatADecimalCannotHold()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 3).Round(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 3).Round(-1));
        Assert.Throws<OverflowException>(() => new Ratio(BigInteger.Pow(10, 29), 1).Round(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 3).ToString(CultureInfo.InvariantCulture, 27));
        Assert.Throws<ArgumentNullException>(() => new Ratio(1, 3).ToString(null!));
    }

    [Fact]
    public void Percentages_AreRoundedOnce_AndWrittenAsTheCultureDoes()
    {
        Assert.Equal("12.50", new Ratio(1, 8).ToPercent().ToString(CultureInfo.InvariantCulture));
        Assert.Equal(0.13m, new Ratio(1, 800).ToPercent());
        Assert.Equal(33.3m, new Ratio(1, 3).ToPercent(1));
        Assert.Equal("12,50%", new Ratio(1, 8).ToString(new CultureInfo("vi-VN")));
        Assert.Equal("12.50%", new Ratio(1, 8).ToString(new CultureInfo("en-US")));
        Assert.Equal("0.13%", new Ratio(1, 800).ToString(new CultureInfo("en-US")));
        Assert.Equal("13%", new Ratio(1, 8).ToString(new CultureInfo("en-US"), 0));
    }
}

namespace PovertyCriteria.Tests.Conditions;

public class BitsTest
{
    [Theory]
    [InlineData(0UL, 0)]
    [InlineData(1UL, 1)]
    [InlineData(uint.MaxValue, 32)]
    [InlineData(1UL << 32, 1)]
    [InlineData(0x8000_0001_0000_0003UL, 4)]
    [InlineData(ulong.MaxValue, 64)]
    public void Count_TakesBothHalves(ulong mask, int expected) => Assert.Equal(expected, Bits.Count(mask));

    [Theory]
    [InlineData(1u, 0)]
    [InlineData(0b1010u, 1)]
    [InlineData(0x8000_0000u, 31)]
    [InlineData(uint.MaxValue, 0)]
    public void Lowest_IsThePlaceOfTheFirstBit(uint mask, int expected) => Assert.Equal(expected, Bits.Lowest(mask));
}

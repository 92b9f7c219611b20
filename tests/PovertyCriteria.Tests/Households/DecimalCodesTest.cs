namespace PovertyCriteria.Tests.Households;

/// <summary>The code of a quantity is the quantity itself, however its digits are kept.</summary>
public class DecimalCodesTest
{
    private static readonly string[] Numbers =
    [
        "0", "0.0", "0.00", "0.000", "1", "45.5", "45.50", "45.500", "45.5000000000", "12.34", "12.345", "12.349", "0.009", "0.01", "99999.99",
        "42949672.95", "42949672.96", "42949672.97", "429496729.5", "429496729.6", "4294967295", "4294967296", "4294967297", "18446744073709551615",
        "1000000000000000", "1000000000000000.01", "79228162514264337593543950335", "-0", "-0.0", "-0.001", "-1", "-45.5", "-4294967296",
    ];

    [Fact]
    public void OfAHousehold()
    {
        foreach (var text in Numbers)
        {
            var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(Code(value, 100), Columns.FloorArea.Read!(new Household { FloorArea = value }));
            Assert.Equal(Code(value, 10), Columns.OfMember.Single(column => column.Name == "height").Read!(new Member { Height = value }));
            Assert.Equal(Code(-value, 100), Columns.FloorArea.Read!(new Household { FloorArea = -value }));
        }

        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var value = new decimal(random.Next(), random.Next(4) == 0 ? random.Next(3) : 0, 0, random.Next(5) == 0, (byte)random.Next(6));
            Assert.Equal(Code(value, 100), Columns.FloorArea.Read!(new Household { FloorArea = value }));
        }
    }

    [Theory]
    [InlineData("45.5", true)]
    [InlineData("45.50", true)]
    [InlineData("45.500", true)]
    [InlineData("45.501", false)]
    [InlineData("0.001", false)]
    [InlineData("12.00000000000000000000000001", false)]
    public void MoreDecimalsThanAreKept_AreAFault_UnlessTheyAreNothing(string text, bool isSound)
    {
        var household = new Household { FloorArea = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(isSound ? [] : [FaultCode.TooManyDecimals], HouseholdValidator.FaultsOf(household, new LocalDate(2025, 10, 15)).Select(fault => fault.Code));
    }

    private static long Code(decimal value, int power) => value < 0 ? -1 : value > 1_000_000_000_000_000 ? long.MaxValue : (long)decimal.Truncate(value * power);
}

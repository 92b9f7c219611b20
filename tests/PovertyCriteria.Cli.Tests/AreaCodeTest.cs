namespace PovertyCriteria.Cli.Tests;

public class AreaCodeTest
{
    [Fact]
    public void Summary_Warns_OfCodesThatCannotBeOnes_WithTheirNumber()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,province,commune,area\nH1,1,00004,rural\nH2,Ha Noi,4,rural\nH3,01,,rural\nH4,,00004,rural\n");

        var english = folder.Classify("--lang", "en");
        Assert.Equal((0, ""), (english.Code, english.Error));
        Assert.Contains("households whose province code is not 2 digits (Excel turns 01 into 1; no local standard is found then): 2.", english.Out, StringComparison.Ordinal);
        Assert.Contains("households whose commune code is not 5 digits: 1.", english.Out, StringComparison.Ordinal);

        var vietnamese = folder.Classify("--lang", "vi");
        Assert.Contains("mã tỉnh của 2 hộ không gồm 2 chữ số", vietnamese.Out, StringComparison.Ordinal);
        Assert.Contains("mã xã của 1 hộ không gồm 5 chữ số", vietnamese.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01", "00004")]
    [InlineData("", "")]
    public void Summary_SaysNothing_OfCodesOfTheRightForm(string province, string commune)
    {
        using var folder = new Folder();
        folder.With(Folder.Households, $"household_id,province,commune,area\nH1,{province},{commune},rural\n");
        Assert.DoesNotContain("digits", folder.Classify("--lang", "en").Out, StringComparison.Ordinal);
    }
}

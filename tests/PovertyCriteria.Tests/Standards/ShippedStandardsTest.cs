namespace PovertyCriteria.Tests.Standards;

public class ShippedStandardsTest
{
    [Fact]
    public void EveryShippedFile_IsRead()
    {
        Assert.Equal(5, PovertyStandards.National.Count);
        Assert.Equal(7, PovertyStandards.Local.Count);
        Assert.Equal(3, PovertyStandards.Local.KnownIncomplete.Length);
    }
}

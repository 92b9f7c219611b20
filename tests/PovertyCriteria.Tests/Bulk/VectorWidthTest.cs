using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>Which vectors are there: a run that switches some off says so, and they must be off.</summary>
public class VectorWidthTest
{
    /// <summary>Names what the run has switched off: avx512, avx2 (and what is wider), or all.</summary>
    public const string Variable = "VECTORS_OFF";

    [Fact]
    public void VectorsThatAreSwitchedOff_AreOff()
    {
        var off = Environment.GetEnvironmentVariable(Variable);
        TestContext.Current.TestOutputHelper?.WriteLine($"off: {off}; 512 {Avx512BW.IsSupported}, 256 {Vector256.IsHardwareAccelerated}, 128 {Vector128.IsHardwareAccelerated}");
        switch (off)
        {
            case null or "":
                return;
            case "avx512":
                Assert.Equal((false, false), (Avx512BW.IsSupported, Vector512.IsHardwareAccelerated));
                return;
            case "avx2":
                Assert.Equal((false, false, false), (Avx512BW.IsSupported, Avx2.IsSupported, Vector256.IsHardwareAccelerated));
                return;
            case "all":
                Assert.Equal((false, false, false, false), (Avx512BW.IsSupported, Vector256.IsHardwareAccelerated, Vector128.IsHardwareAccelerated, Bmi2.X64.IsSupported));
                return;
            default:
                Assert.Fail($"{Variable} is avx512, avx2 or all, not {off}.");
                return;
        }
    }
}

#if NET
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PovertyCriteria.Bulk;

/// <summary>The one operation that the runtime has for each width under another name.</summary>
internal static class ByteLookup
{
    /// <summary>Of each sixteen bytes those at given places, from 0 to 15; zero for a place that has its highest bit.</summary>
    public static Vector512<byte> Of(Vector512<byte> bytes, Vector512<byte> places) =>
        Avx512BW.IsSupported ? Avx512BW.Shuffle(bytes, places) : Vector512.Create(Of(bytes.GetLower(), places.GetLower()), Of(bytes.GetUpper(), places.GetUpper()));

    private static Vector256<byte> Of(Vector256<byte> bytes, Vector256<byte> places) =>
        Avx2.IsSupported ? Avx2.Shuffle(bytes, places)
        : Vector256.Create(Vector128.ShuffleNative(bytes.GetLower(), places.GetLower()), Vector128.ShuffleNative(bytes.GetUpper(), places.GetUpper()));
}
#endif

using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PovertyCriteria.Benchmarks;

/// <summary>What a figure was measured on and with.</summary>
internal static class Machine
{
    public static string Processor =>
        (LinuxField("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString()).Trim();

    /// <summary>The processor as a file name.</summary>
    public static string ProcessorName => string.Join('-', new string([.. Processor.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // The kernels use 512 bits where the processor has them, whatever the runtime prefers.
    public static string Widths =>
        Avx512BW.IsSupported ? "512 bits" : Vector256.IsHardwareAccelerated ? "256 bits" : Vector128.IsHardwareAccelerated ? "128 bits" : "none";

    /// <summary>The library's version, with the beginning of its commit.</summary>
    public static string Library
    {
        get
        {
            const int DigitsOfCommit = 8;
            var version = typeof(PovertyStandard).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            return version[..Math.Min(version.Length, version.IndexOf('+', StringComparison.Ordinal) is var plus and >= 0 ? plus + 1 + DigitsOfCommit : version.Length)];
        }
    }

    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";

    /// <summary>The most memory that this process had (VmHWM); where the system does not say, what it has now.</summary>
    public static long PeakBytes => PeakBytesOf(Environment.ProcessId) ?? Environment.WorkingSet;

    /// <summary>The most memory that a process had so far; null where it cannot be known.</summary>
    public static long? PeakBytesOf(int process)
    {
        try
        {
            var text = LinuxField($"/proc/{process}/status", "VmHWM");
            return text is null ? null : long.Parse(text.Trim().Split(' ')[0], CultureInfo.InvariantCulture) * 1_024;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string? LinuxField(string file, string field) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal))?.Split(':', 2)[1] : null;
}

using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PovertyCriteria.BothTargets;

/// <summary>
/// Writes all that the library says of the conformance cases and of a sample district, through public members alone:
/// <c>BothTargets CONFORMANCE DISTRICT OUT</c>. The same source is built for both targets of the library, and the files must be the same bytes.
/// </summary>
internal static class Program
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Directory.CreateDirectory(args[2]);
        Section("conformance", to => ConformanceSection.Write(args[0], to), args[2]);
        var district = new District(args[1]);
        Section("district", to => DistrictSection.WriteHouseholds(district, to), args[2]);
        Section("columns", to => DistrictSection.WriteColumns(district, to), args[2]);
        Section("statistics", to => DistrictSection.WriteStatistics(district, to), args[2]);
        return 0;
    }

    private static void Section(string name, Action<TextWriter> write, string folder)
    {
        var watch = Stopwatch.StartNew();
        var path = Path.Combine(folder, name + ".txt");
        using (var to = new StreamWriter(path, append: false, Utf8) { NewLine = "\n" }) write(to);
        Console.WriteLine($"{name}: {new FileInfo(path).Length} bytes in {watch.Elapsed.TotalSeconds:0.0} s");
    }
}

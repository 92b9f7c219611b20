using System.Text;

namespace PovertyCriteria.Cli.Sample;

/// <summary>A folder with the two files of a synthetic district; a temporary one goes away with the object.</summary>
internal sealed class SampleFolder : IDisposable
{
    private readonly string _folder;
    private readonly bool _temporary;

    private SampleFolder(string folder, bool temporary) => (_folder, _temporary) = (folder, temporary);

    public ReviewFiles Files => new(PathOf(SampleFiles.HouseholdFile), PathOf(SampleFiles.MemberFile), ',', ColumnMap.None, IgnoreUnknownColumns: false);

    /// <summary>Writes a district into a folder of the user's; files are moved to their names only when both are whole.</summary>
    public static SampleFolder Write(SampleDistrict district, string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var sample = new SampleFolder(folder, temporary: false);
        using var unfinished = Temporary(district, stop, folder);
        foreach (var name in new[] { SampleFiles.HouseholdFile, SampleFiles.MemberFile }) File.Move(unfinished.PathOf(name), sample.PathOf(name), overwrite: true);
        return sample;
    }

    /// <summary>Writes a district into a folder that goes away with the object.</summary>
    public static SampleFolder Temporary(SampleDistrict district, CancellationToken stop, string? within = null)
    {
        var folder = new SampleFolder(Path.Combine(within ?? Path.GetTempPath(), "povertycriteria-" + Guid.NewGuid().ToString("N")), temporary: true);
        Directory.CreateDirectory(folder._folder);
        try
        {
            var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            using var households = new StreamWriter(folder.PathOf(SampleFiles.HouseholdFile), append: false, encoding);
            using var members = new StreamWriter(folder.PathOf(SampleFiles.MemberFile), append: false, encoding);
            SampleFiles.Write(district, households, members, stop);
        }
        catch
        {
            folder.Dispose();
            throw;
        }

        return folder;
    }

    /// <summary>What the files are, so that nobody takes them for a real district's.</summary>
    public static string Heading(SampleDistrict district, Surroundings to) => to.Say(
        $"Dữ liệu mẫu, không phải hộ thật: {to.Number(district.Households)} hộ, {to.Number(district.Persons)} nhân khẩu (số hạt giống {district.Seed}).",
        $"Synthetic data, no real household: {to.Number(district.Households)} households, {to.Number(district.Persons)} persons (seed {district.Seed}).");

    public void Dispose()
    {
        if (_temporary) Directory.Delete(_folder, recursive: true);
    }

    public string PathOf(string name) => Path.Combine(_folder, name);
}

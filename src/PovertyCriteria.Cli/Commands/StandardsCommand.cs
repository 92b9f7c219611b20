using System.CommandLine;

namespace PovertyCriteria.Cli;

/// <summary><c>standards</c>: the law data that the command holds, to be looked up.</summary>
internal static class StandardsCommand
{
    private static readonly LocalizedText IdName = new("mã chuẩn", "the standard's id");

    public static Command Create(Surroundings to)
    {
        var command = new Command("standards", to.Say("Tra cứu các chuẩn nghèo", "Look poverty standards up"));
        var list = new Command("list", to.Say("Liệt kê các chuẩn có trong phiên bản này", "List the standards of this version"));
        list.SetAction(_ => List(to));
        command.Add(list);
        command.Add(Show(to));
        return command;
    }

    private static Command Show(Surroundings to)
    {
        var show = new Command("show", to.Say("In một chuẩn: thời hạn, mức chuẩn, phân loại, chỉ số và nguồn của từng số liệu", "Print a standard: windows, lines, classes, indicators, and the source of every figure"));
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = to.Say("Mã chuẩn, xem standards list", "The standard's id, see standards list") };
        show.Add(id);
        var file = ReviewOptions.Text(show, "--standard-file", "FILE", to.Say("Chuẩn trong tệp JSON của người dùng", "A standard in a JSON file of one's own"));
        show.SetAction(parsed =>
        {
            var (name, path) = (parsed.GetValue(id), parsed.GetValue(file));
            if (name is null && path is null) throw ReviewOptions.Missing(to.Say("mã chuẩn hoặc --standard-file", "ID or --standard-file"));
            new StandardText(StandardChoice.Of(name, IdName, path, null, to), to).Write();
            return ExitCode.Done;
        });
        return show;
    }

    private static int List(Surroundings to)
    {
        var catalog = new CatalogText(to);
        catalog.Write(new("Chuẩn quốc gia", "National standards"), PovertyStandards.National);
        catalog.Write(new("Chuẩn của địa phương", "Standards of provinces"), PovertyStandards.Local);
        catalog.Write(PovertyStandards.Local.KnownIncomplete);
        to.Out.WriteLine(to.Say($"Dữ liệu {PovertyStandards.DataVersion}; PovertyCriteria {PovertyStandards.PackageVersion}", $"data {PovertyStandards.DataVersion}; PovertyCriteria {PovertyStandards.PackageVersion}"));
        return ExitCode.Done;
    }
}

using System.CommandLine;

namespace PovertyCriteria.Cli;

/// <summary>The two ways to name a standard.</summary>
internal sealed class StandardOptions(Command command, Surroundings to)
{
    private readonly Option<string?> _id = ReviewOptions.Text(command, "--standard", "ID",
        to.Say("Chuẩn theo mã, dù có áp dụng vào ngày đó hay không (xem: standards list)", "A standard by its id, in force on the date or not (see: standards list)"));

    private readonly Option<string?> _file = ReviewOptions.Text(command, "--standard-file", "FILE", to.Say("Chuẩn trong tệp JSON của người dùng", "A standard in a JSON file of one's own"));

    public IEnumerable<Option> All => [_id, _file];

    public PovertyStandard Choose(ParseResult parsed, LocalDate on, Surroundings surroundings) =>
        StandardChoice.Of(parsed.GetValue(_id), LocalizedText.Same(_id.Name), parsed.GetValue(_file), on, surroundings);
}

namespace PovertyCriteria.Cli.Tests;

public class CommandFaultTest
{
    [Theory]
    [InlineData("classify --members", "--members thiếu giá trị; xem povertycriteria classify --help.", "--members needs a value; see povertycriteria classify --help.")]
    [InlineData("classify --members --on 2025-10-15", "--members thiếu giá trị;", "--members needs a value;")]
    [InlineData("classify --on 2025-10-15 --on 2025-10-16", "--on chỉ được dùng một lần;", "--on must be given once;")]
    [InlineData("standards show a b", "không hiểu «b»; xem povertycriteria standards show --help.", "\"b\" is not understood; see povertycriteria standards show --help.")]
    [InlineData("standards", "thiếu tên lệnh: list, show; xem povertycriteria standards --help.", "a command is required: list, show; see povertycriteria standards --help.")]
    public void Slips_AreToldInTheReadersLanguage_WithTheWholeCommand(string line, string vietnamese, string english)
    {
        using var folder = new Folder();
        foreach (var (language, expected) in new[] { ("vi", "Lỗi: " + vietnamese), ("en", "Error: " + english) })
        {
            var ran = folder.Run(["--lang", language, .. line.Split(' ')]);
            Assert.Equal((2, ""), (ran.Code, ran.Out));
            Assert.StartsWith(expected, ran.Error, StringComparison.Ordinal);
            Assert.EndsWith("[command.syntax]", ran.Error.TrimEnd(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--persons", "x", 2147483647)]
    [InlineData("--households", "", 2147483647)]
    [InlineData("--poor", "99999999999", 2147483647)]
    [InlineData("--near-poor", "1,000", 2147483647)]
    [InlineData("--seed", "1.5", 9223372036854775807)]
    public void NumbersOfTheSample_AreRefusedLikeOtherOptions(string option, string value, long most)
    {
        using var folder = new Folder();
        Assert.Equal($"Lỗi: {option}: phải là số nguyên không quá {most}; đang là «{value}». [option.value]", folder.Run("sample", option, value, "--lang", "vi").Error.TrimEnd());
        Assert.Equal($"Error: {option}: must be a whole number of at most {most}; was \"{value}\". [option.value]", folder.Run("sample", option, value, "--lang", "en").Error.TrimEnd());
        Assert.Empty(folder.Files);
    }
}

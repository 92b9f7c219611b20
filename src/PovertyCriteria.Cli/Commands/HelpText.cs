namespace PovertyCriteria.Cli;

/// <summary>The help of a command. What the commands say of themselves is in the reader's language already; the parser's own words are not.</summary>
internal static class HelpText
{
    private static readonly (string English, string Vietnamese)[] Headings =
        [("Description:", "Mô tả:"), ("Usage:", "Cách dùng:"), ("Arguments:", "Đối số:"), ("Options:", "Tùy chọn:"), ("Commands:", "Lệnh:")];

    private static readonly (string English, string Vietnamese)[] Marks = [("[command]", "[lệnh]"), ("[options]", "[tùy chọn]"), ("[default: ", "[mặc định: ")];

    public static string Of(string help, Surroundings to) => string.Join('\n', help.Split('\n').Select(line => to.Say(Vietnamese(line), line)));

    private static string Vietnamese(string line)
    {
        foreach (var (english, vietnamese) in Headings)
            if (string.Equals(line.TrimEnd(), english, StringComparison.Ordinal)) return line.Replace(english, vietnamese, StringComparison.Ordinal);
        foreach (var (english, vietnamese) in Marks) line = line.Replace(english, vietnamese, StringComparison.Ordinal);
        return line;
    }
}

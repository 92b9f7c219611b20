namespace PovertyCriteria.Cli.Tests;

/// <summary>The rows of a well-quoted file, counted in the plainest way, apart from the parser under test: byte after byte.</summary>
internal static class PlainLines
{
    /// <summary>The line on which each row begins, and its cells; a line ends with CR LF, CR or LF, and an empty one is no row.</summary>
    public static List<(long Line, List<string> Cells)> Of(byte[] file)
    {
        var rows = new List<(long, List<string>)>();
        var at = file is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        long line = 1;
        while (at < file.Length)
        {
            var first = line;
            var start = at;
            List<string> cells = [];
            var ended = false;
            while (!ended)
            {
                var cell = new List<byte>();
                if (at < file.Length && file[at] == '"')
                {
                    at++;
                    while (at < file.Length && (file[at] != '"' || at + 1 < file.Length && file[at + 1] == '"'))
                    {
                        if (file[at] == '"') at++;
                        else if (file[at] == '\n' || file[at] == '\r' && (at + 1 == file.Length || file[at + 1] != '\n')) line++;
                        cell.Add(file[at++]);
                    }

                    at++;
                }

                while (at < file.Length && file[at] is not ((byte)',' or (byte)'\n' or (byte)'\r')) cell.Add(file[at++]);
                cells.Add(System.Text.Encoding.UTF8.GetString([.. cell]));
                ended = at >= file.Length || file[at] != ',';
                if (!ended) at++;
            }

            if (at > start) rows.Add((first, cells));
            if (at < file.Length) at += file[at] == '\r' && at + 1 < file.Length && file[at + 1] == '\n' ? 2 : 1;
            line++;
        }

        return rows;
    }
}

using System.Text;

namespace PovertyCriteria.Cli.Tests;

/// <summary>One broken input, and what must become of it.</summary>
/// <param name="Name">What is broken.</param>
/// <param name="Exit">The exit code.</param>
/// <param name="Code">The stable code of the fault.</param>
/// <param name="File">The file that is named; null where the fault is of no file.</param>
/// <param name="Line">The line that is named.</param>
/// <param name="Field">The column that is named, in rejects.csv or in the message.</param>
public sealed record BrokenInput(string Name, int Exit, string Code, string? File = Folder.Households, long? Line = null, string? Field = null)
{
    public byte[]? Households { get; init; } = Encoding.UTF8.GetBytes("household_id,area\nH1,rural\n");

    public byte[]? Members { get; init; }

    public string[] Args { get; init; } = [];

    public Dictionary<string, string> More { get; init; } = [];

    public Folder InFolder()
    {
        var folder = new Folder();
        if (Households is not null) folder.With(Folder.Households, Households);
        if (Members is not null) folder.With(Folder.Members, Members);
        foreach (var (name, text) in More) folder.With(name, text);
        return folder;
    }

    /// <summary>The whole file of households cannot be used.</summary>
    public static BrokenInput File2(string name, string code, long? line, string households, params string[] args) =>
        new(name, 2, code, Line: line) { Households = Encoding.UTF8.GetBytes(households), Args = args };

    /// <summary>One cell of household H2 on line 3, between two sound rows.</summary>
    public static BrokenInput Cell(string column, string cell, string code) =>
        new($"{column}={(cell.Length > 40 ? cell[..40] + "..." : cell)}", 1, code, Line: 3, Field: column)
        {
            Households = Encoding.UTF8.GetBytes($"household_id,{column}\nH1,\nH2,{cell}\nH3,\n"),
        };

    /// <summary>One cell of the member on line 3 of members.csv.</summary>
    public static BrokenInput MemberCell(string column, string cell, string code, string on = "2025-10-15") => new($"member {column}={cell}", 1, code, Folder.Members, 3, column)
    {
        Households = Encoding.UTF8.GetBytes("household_id,area\nH1,rural\nH2,urban\n"),
        Members = Encoding.UTF8.GetBytes($"household_id,member_id,{column}\nH1,1,\nH2,1,{cell}\n"),
        Args = ["--on", on],
    };

    /// <summary>Rows of both files.</summary>
    public static BrokenInput Rows(string name, string code, string file, long line, string field, string households, string? members = null, params string[] args) => new(name, 1, code, file, line, field)
    {
        Households = Encoding.UTF8.GetBytes(households), Members = members is null ? null : Encoding.UTF8.GetBytes(members), Args = args,
    };

    /// <summary>The command itself cannot be used.</summary>
    public static BrokenInput Command(string name, string code, params string[] args) => new(name, 2, code, File: null) { Args = args };

    public override string ToString() => Name;
}

using System.Text;

namespace PovertyCriteria.Tests.Reviewing;

/// <summary>The shipped law file of the review, and edits of it.</summary>
internal static class ReviewLawFile
{
    public static readonly string Text = Repository.Read("src", "PovertyCriteria", "Review", "Data", "vn-review.json");

    public static ReviewLaw Edited(string from, string to) => ReviewLaw.Read(Stream(Edit(from, to)));

    public static string Edit(string from, string to)
    {
        Assert.Contains(from, Text);
        var at = Text.IndexOf(from, StringComparison.Ordinal);
        return string.Concat(Text.AsSpan(0, at), to, Text.AsSpan(at + from.Length));
    }

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}

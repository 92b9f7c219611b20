using System.Globalization;

namespace PovertyCriteria;

/// <summary>Where a figure or a clause comes from, and how far it can be trusted.</summary>
/// <param name="Document">Number of the law text, such as <c>07/2021/NĐ-CP</c>; or a label where the number was not found.</param>
/// <param name="At">Article and clause; <c>-</c> where they are not known.</param>
/// <param name="Verification">The grade.</param>
/// <param name="Note">What a reader must know about it: an open question, a contradiction.</param>
public sealed record Source(string Document, string At, Verification Verification, LocalizedText? Note = null)
{
    internal static readonly string[] VerificationTokens = ["law-text", "official-report", "secondary", "unverified"];

    private static readonly LocalizedText[] GradeNames =
    [
        new("đã đọc trong văn bản luật", "read in the law text"), new("theo trang chính thức, báo chí", "from an official page or the press"),
        new("nguồn thứ cấp", "from a secondary source"), new("chưa kiểm chứng", "unverified"),
    ];

    /// <summary>The grade as one letter, A to D.</summary>
    public char Grade => (char)('A' + (int)Verification);

    /// <summary>The grade in words.</summary>
    public LocalizedText GradeName => GradeNames[(int)Verification];

    /// <summary>The citation with its grade, such as <c>Điều 3, 07/2021/NĐ-CP [B]</c>.</summary>
    public override string ToString() => string.Equals(At, "-", StringComparison.Ordinal)
        ? string.Format(CultureInfo.InvariantCulture, "{0} [{1}]", Document, Grade)
        : string.Format(CultureInfo.InvariantCulture, "{0}, {1} [{2}]", At, Document, Grade);
}

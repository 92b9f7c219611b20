namespace PovertyCriteria;

/// <summary>The words of bases: the stable word of JSON and of the command line, and the name for people.</summary>
internal static class BasisWords
{
    public static readonly string[] Tokens = ["facts", "scores", "forms"];

    private static readonly LocalizedText[] Names =
    [
        new("theo thu nhập và chỉ số", "by income and indicators"), new("theo điểm của phiếu rà soát", "by the scores of the survey form"),
        new("theo phiếu rà soát, điểm tính từ dữ kiện", "by the survey form, scored from the facts"),
    ];

    public static string Token(this Basis by) => Tokens[(int)by];

    public static LocalizedText Name(this Basis by) => Names[(int)by];
}

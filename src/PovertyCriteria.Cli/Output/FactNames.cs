namespace PovertyCriteria.Cli;

/// <summary>The names of missing facts for people; files have the columns' names.</summary>
internal static class FactNames
{
    public static LocalizedText Of(string fact, PovertyStandard standard)
    {
        if (string.Equals(fact, MissingFacts.Income, StringComparison.Ordinal)) return new("Thu nhập", "Income");
        if (string.Equals(fact, MissingFacts.AnyOfMembers, StringComparison.Ordinal)) return new("Thông tin của các thành viên", "The facts of the members");
        if (After(Columns.MemberPrefix, fact) is { } member && Columns.FindOfMember(member) is { } ofMember) return ofMember.Label;
        if (After(Columns.AssessedPrefix, fact) is { } id && standard.TryGetIndicator(id, out var indicator))
            return new($"Cán bộ rà soát xác định: {indicator.Name.Vi}", $"The reviewer's answer: {indicator.Name.En}");
        return Columns.FindOfHousehold(fact)?.Label ?? LocalizedText.Same(fact);
    }

    private static string? After(string prefix, string fact) => fact.StartsWith(prefix, StringComparison.Ordinal) ? fact[prefix.Length..] : null;
}

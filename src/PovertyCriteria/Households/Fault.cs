using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>One fault of one household's facts: the field, what must stand there, and what stands there.</summary>
/// <param name="Code">The kind of fault.</param>
/// <param name="Field">The field, by its column name; a member's field begins <c>members.</c>.</param>
/// <param name="MemberIndex">Place of the member in the list, from 0; null for a fact of the household.</param>
/// <param name="Value">What stands there, as text; null where nothing does.</param>
/// <param name="Expected">What must stand there.</param>
public sealed record Fault(FaultCode Code, string Field, int? MemberIndex, string? Value, LocalizedText Expected)
{
    private static readonly ImmutableArray<string> Texts =
    [
        "", "value.not_boolean", "value.not_one_of", "value.not_list", "value.not_integer", "value.not_decimal",
        "value.too_many_decimals", "value.not_date", "value.out_of_range", "value.not_text", "id.format", "members.mismatch",
        "income.contradiction", "birth_date.future", "birth_date.too_early", "member.duplicate", "deprivation_score.not_multiple",
        "deprivation_score.above_count", "deprived.unknown_indicator", "household.duplicate", "household.faulty_member",
        "member.no_household", "row.field_count", "id.missing", "field.unknown", "standard.no_scores", "standard.no_forms",
    ];

    /// <summary>The stable code as text, such as <c>birth_date.future</c>.</summary>
    public string CodeText => TextOf(Code);

    /// <summary>The field, what must stand there and what stands there, as one sentence.</summary>
    public LocalizedText Message
    {
        get
        {
            var where = MemberIndex is { } index
                ? new LocalizedText(Format($"{Field} (thành viên thứ {index + 1})"), Format($"{Field} (member {index + 1})"))
                : LocalizedText.Same(Field);
            var was = Value is null ? new LocalizedText("để trống", "empty") : new LocalizedText($"«{Value}»", $"\"{Value}\"");
            return new($"{where.Vi}: phải là {Expected.Vi}; đang là {was.Vi}.", $"{where.En}: must be {Expected.En}; was {was.En}.");
        }
    }

    /// <summary>The stable text of a code.</summary>
    public static string TextOf(FaultCode code) => Texts[(int)code];

    /// <summary>Code and English message.</summary>
    public override string ToString() => $"{CodeText}: {Message.En}";

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

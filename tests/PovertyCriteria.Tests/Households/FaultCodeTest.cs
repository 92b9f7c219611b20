namespace PovertyCriteria.Tests.Households;

/// <summary>Numbers and texts of fault codes are a contract: files of rejects and callers' code keep them for years.</summary>
public class FaultCodeTest
{
    [Fact]
    public void NumbersAndTexts_StayAsTheyAre() => Assert.Equal(
        [
            "0 None ", "1 NotBoolean value.not_boolean", "2 NotOneOf value.not_one_of", "3 NotList value.not_list", "4 NotInteger value.not_integer", "5 NotDecimal value.not_decimal",
            "6 TooManyDecimals value.too_many_decimals", "7 NotDate value.not_date", "8 OutOfRange value.out_of_range", "9 NotText value.not_text", "10 IdFormat id.format",
            "11 SizeMismatch members.mismatch", "12 IncomeContradiction income.contradiction", "13 BornAfterReview birth_date.future", "14 BornTooEarly birth_date.too_early",
            "15 DuplicateMember member.duplicate", "16 ScoreNotMultiple deprivation_score.not_multiple", "17 ScoreAboveCount deprivation_score.above_count",
            "18 UnknownIndicator deprived.unknown_indicator", "19 DuplicateHousehold household.duplicate", "20 FaultyMember household.faulty_member",
            "21 MemberWithoutHousehold member.no_household", "22 FieldCount row.field_count", "23 IdMissing id.missing", "24 UnknownField field.unknown", "25 NoScores standard.no_scores",
        ],
        Enum.GetValues<FaultCode>().Select(code => $"{(int)code} {code} {Fault.TextOf(code)}").Take(26));

    [Fact]
    public void EveryCode_HasATextOfItsOwn_AsItsDocumentationSays()
    {
        var texts = Enum.GetValues<FaultCode>().Select(Fault.TextOf).ToList();
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.Ordinal).Count());
        var source = Repository.Read("src", "PovertyCriteria", "Households", "FaultCode.cs");
        Assert.All(texts.Skip(1), text => Assert.Contains($"<c>{text}</c>", source, StringComparison.Ordinal));
    }
}

using System.Globalization;
using System.Text.Json;
using PovertyCriteria.Tests.Classifying;
using static PovertyCriteria.Tests.Forms.HighlandHousehold;

namespace PovertyCriteria.Tests.Forms;

/// <summary>Explanations by the survey form: the words are pinned beside those of the others, and what they must say is asked for by name.</summary>
public class FormsExplanationTextTest
{
    public static TheoryData<string> Names => ["forms", "forms-partly-known"];

    [Theory]
    [MemberData(nameof(Names))]
    public void SaysTheSameWords(string name)
    {
        var explanation = Of(name);
        ExplanationTextTest.Pinned(name + ".vi.txt", explanation.ToString(new CultureInfo("vi-VN")));
        ExplanationTextTest.Pinned(name + ".en.txt", explanation.ToString(new CultureInfo("en-US")));
        ExplanationTextTest.Pinned(name + ".json", explanation.ToJson() + "\n");
    }

    [Fact]
    public void TellsEveryItemOfTheArea_WithItsPointsAndTheContradictionOfTheLaw()
    {
        var text = Of("forms").ToString(new CultureInfo("vi-VN"));
        Assert.StartsWith("Hộ TN-1: HỘ KHÔNG NGHÈO, KHÔNG CẬN NGHÈO\n", text);
        string[] items = [.. text.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]) && line.EndsWith(" điểm", StringComparison.Ordinal))];
        Assert.Equal([50, 5, 0, 0, 15, 0, 5, 0, 20, 5, 0, 45, 10, 5], items.Select(line => int.Parse(line.Split(": ")[^1].Split(' ')[0], CultureInfo.InvariantCulture)));
        Assert.Contains("    [x] Từ 3 xe máy, xe có động cơ trở lên: 30 điểm\n", text);
        Assert.Contains("Ghi chú: Tây Nguyên: Mẫu số 3.3 ghi 30 điểm, Mẫu số 3.8 ghi 40 điểm", text);
        Assert.Contains("  Tổng điểm B1: 160 điểm\n    Mức điểm nghèo 140 điểm: điểm trên mức này, cao hơn 20 điểm\n", text);
        Assert.DoesNotContain("15. Vùng", text);
    }

    [Fact]
    public void TellsTheInterval_TheCategoriesStillPossible_AndWhatTheyHangOn()
    {
        var text = Of("forms-partly-known").ToString(new CultureInfo("en-US"));
        Assert.Contains("UNDETERMINED", text);
        Assert.Contains("  9. Electricity of the whole household per month: from 0 to 35 points\n", text);
        Assert.Contains("    [?] 2 motorbikes: 25 points\n", text);
        Assert.Contains("To be learned: motorbikes (motorbikes)", text);
        Assert.Contains("Total B1: from 110 to 175 points", text);
        Assert.Contains("not known on which side the score lies", text);
    }

    [Fact]
    public void Json_HasTheScoreItemByItem_OnlyByForms()
    {
        using var json = JsonDocument.Parse(Of("forms-partly-known").ToJson());
        var score = json.RootElement.GetProperty("score");
        Assert.Equal("forms", json.RootElement.GetProperty("by").GetString());
        Assert.Equal((110, 175), (score.GetProperty("lowest").GetInt32(), score.GetProperty("highest").GetInt32()));
        Assert.Equal("rural_central_highlands", Assert.Single(score.GetProperty("areas").EnumerateArray()).GetProperty("id").GetString());
        var items = score.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(14, items.Count);
        Assert.Equal(110, items.Sum(item => item.GetProperty("lowest").GetInt32()));
        var assets = items.Single(item => item.GetProperty("id").GetString() == "assets");
        Assert.Equal(["motorbikes"], assets.GetProperty("missing").EnumerateArray().Select(each => each.GetString()));
        var bikes = assets.GetProperty("categories").EnumerateArray().First();
        Assert.Equal(JsonValueKind.Null, bikes.GetProperty("holds").ValueKind);
        Assert.Equal(20, bikes.GetProperty("points").GetProperty("rural_central_highlands").GetInt32());
        using var byFacts = JsonDocument.Parse(Standard.Explain(Known, On).ToJson());
        Assert.False(byFacts.RootElement.TryGetProperty("score", out _));
    }

    [Fact]
    public void Clauses_AreThoseOfTheScoresThatCanComeOut()
    {
        // 110 to 140 points: never above the line, though the score is not known.
        var below = Known with { ElectricityPerMonth = 0m, Assets = Known.Assets with { Motorbikes = null } };
        var explanation = Standard.Explain(below, On, Basis.Forms);
        Assert.Equal(new IncomeScore(110, 140), explanation.Score!.Score);
        Assert.Equal(PovertyClass.NearPoor, explanation.Result.Class);
        Assert.Equal(PovertyClass.NearPoor, Assert.Single(explanation.Clauses).Class);
        Assert.Equal([PovertyClasses.Of(PovertyClass.NotPoor), PovertyClasses.Of(PovertyClass.Poor)], explanation.Changes.Select(change => change.To));
        Assert.Equal(2, Standard.Explain(PartlyKnown, On, Basis.Forms).Clauses.Length);
    }

    private static Explanation Of(string name) => Standard.Explain(name == "forms" ? Known : PartlyKnown, On, Basis.Forms);
}

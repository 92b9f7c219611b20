namespace PovertyCriteria.Cli;

/// <summary>Counts households whose codes of province and commune are none on the date; where the lists do not go back so far, whose form is not one.</summary>
internal sealed class UnitCodes(LocalDate on)
{
    private long _provinces;
    private long _communes;
    private long _elsewhere;

    public void Add(string? province, string? commune)
    {
        if (province is { Length: > 0 } && (Provinces.Exists(province, on) is { } known ? !known : AreaCode.IsOdd(province, AreaCode.ProvinceDigits))) _provinces++;
        if (commune is not { Length: > 0 }) return;
        if (Communes.Exists(commune, on) is { } exists ? !exists : AreaCode.IsOdd(commune, AreaCode.CommuneDigits)) _communes++;
        else if (province is { Length: > 0 } && Communes.TryFind(commune, on, out var found) && !string.Equals(found.ProvinceCode, province, StringComparison.Ordinal)) _elsewhere++;
    }

    public IEnumerable<string> Notes(Surroundings to)
    {
        if (_provinces > 0) yield return to.Say($"CHÚ Ý: mã tỉnh của {to.Number(_provinces)} hộ không có trong danh mục ngày {to.Date(on)} (Excel đổi 01 thành 1).", $"NOTE: households whose province code is none on {to.Date(on)} (Excel turns 01 into 1): {to.Number(_provinces)}.");
        if (_communes > 0) yield return to.Say($"CHÚ Ý: mã xã của {to.Number(_communes)} hộ không có trong danh mục ngày {to.Date(on)}.", $"NOTE: households whose commune code is none on {to.Date(on)}: {to.Number(_communes)}.");
        if (_elsewhere > 0) yield return to.Say($"CHÚ Ý: {to.Number(_elsewhere)} hộ có mã xã không thuộc mã tỉnh đã ghi.", $"NOTE: households whose commune is not in the province given: {to.Number(_elsewhere)}.");
    }
}

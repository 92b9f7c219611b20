using PovertyCriteria.Bulk;

namespace PovertyCriteria.Sample;

/// <summary>
/// A part of a made-up country as columns. The memory is used again for the next part, so what was drawn before is gone then;
/// one thread works on one. Days, codes and bitmaps are laid out as <see cref="BulkRows"/> wants them.
/// </summary>
public sealed class SampleColumns
{
    private readonly SampleCountry _country;
    private readonly CountryDraw _draw;
    private readonly SampleCalendar _calendar;
    private readonly Func<string, bool> _wanted;
    private readonly bool _unknowns;
    private readonly HouseholdMemory _households;
    private MemberMemory _members;

    /// <summary>Room for so many households and their members.</summary>
    /// <param name="country">The country.</param>
    /// <param name="most">The most households of a part.</param>
    /// <param name="wanted">Which columns are handed out, by name; null: all that are drawn.</param>
    /// <exception cref="InvalidOperationException">The country's settings cannot be met.</exception>
    public SampleColumns(SampleCountry country, int most, Func<string, bool>? wanted = null)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        (_country, _draw, _calendar) = (country, new CountryDraw(country), new SampleCalendar(country.ReviewDate));
        _wanted = wanted ?? (_ => true);
        _unknowns = country.UnknownPercent > 0;
        _households = new HouseholdMemory(most);
        _members = new MemberMemory(4 * most + HouseholdSizes.Most);
    }

    /// <summary>Draws so many households from one on, over what was drawn before.</summary>
    public BulkHouseholds Draw(long first, int count)
    {
        if (count < 0 || count > _households.Area.Length) throw new ArgumentOutOfRangeException(nameof(count), count, $"0 to {_households.Area.Length}.");
        _households.Clear(count);
        _members.Clear();
        var offset = 0;
        for (var i = 0; i < count; i++)
        {
            _draw.Draw(first + i);
            _households.Offsets[i] = offset;
            _households.Set(i, _draw.Household, _draw.Gaps.Household);
            if (offset + HouseholdSizes.Most > _members.Sex.Length) _members = _members.Larger();
            var members = _draw.Household.Members;
            for (var m = 0; m < members.Length; m++, offset++) _members.Set(offset, members[m], _draw.Gaps.Members[m], _calendar);
        }

        _households.Offsets[count] = offset;
        var ofMembers = new BulkMembers(offset, _households.Offsets.AsMemory(0, count + 1));
        ofMembers.SetBirths(
            _members.Earliest.AsMemory(0, offset), _country.BirthYearPercent > 0 ? _members.Latest.AsMemory(0, offset) : default, Known(_members.Known[(int)MemberAnswer.Birth], offset));
        SetMembers(ofMembers, offset);
        var all = new BulkHouseholds(count, ofMembers);
        SetHouseholds(all, count);
        return all;
    }

    private void SetHouseholds(BulkHouseholds rows, int count)
    {
        var from = _households;
        Codes(Columns.Area, from.Area, HouseholdAnswer.Area);
        Codes(Columns.HouseClass, from.HouseClass, HouseholdAnswer.HouseClass);
        Codes(Columns.WaterSource, from.WaterSource, HouseholdAnswer.WaterSource);
        Codes(Columns.Toilet, from.Toilet, HouseholdAnswer.Toilet);
        Codes(Columns.Devices, from.Devices, HouseholdAnswer.Devices);
        Flags(Columns.WallDurable, from.WallDurable, HouseholdAnswer.WallDurable);
        Flags(Columns.PillarDurable, from.PillarDurable, HouseholdAnswer.PillarDurable);
        Flags(Columns.RoofDurable, from.RoofDurable, HouseholdAnswer.RoofDurable);
        Flags(Columns.UsesInternet, from.UsesInternet, HouseholdAnswer.UsesInternet);
        Flags(Columns.UsesTelephone, from.UsesTelephone, HouseholdAnswer.UsesTelephone);
        Flags(Columns.HearsLoudspeaker, from.HearsLoudspeaker, HouseholdAnswer.HearsLoudspeaker);
        Flags(Columns.HygienicWater, from.HygienicWater, HouseholdAnswer.HygienicWater);
        Flags(Columns.HygienicToilet, from.HygienicToilet, HouseholdAnswer.HygienicToilet);
        if (_wanted(Columns.FloorArea.Name)) rows.SetNumbers(Columns.FloorArea.Name, from.FloorArea.AsMemory(0, count), Known(from.Known[(int)HouseholdAnswer.FloorArea], count));

        // A household gives one of the two incomes, so both need to say of which rows they are.
        if (_wanted(Columns.IncomePerPersonMonth.Name)) rows.SetAmounts(Columns.IncomePerPersonMonth.Name, from.Monthly.AsMemory(0, count), Bits(from.MonthlyKnown, count));
        if (_wanted(Columns.IncomeTotalYear.Name)) rows.SetAmounts(Columns.IncomeTotalYear.Name, from.Yearly.AsMemory(0, count), Bits(from.YearlyKnown, count));

        void Codes(Column column, byte[] codes, HouseholdAnswer answer)
        {
            if (_wanted(column.Name)) rows.SetCodes(column.Name, codes.AsMemory(0, count), Known(from.Known[(int)answer], count));
        }

        void Flags(Column column, byte[] bits, HouseholdAnswer answer)
        {
            if (_wanted(column.Name)) rows.SetFlags(column.Name, Bits(bits, count), Known(from.Known[(int)answer], count));
        }
    }

    private void SetMembers(BulkMembers rows, int count)
    {
        var from = _members;
        Codes(Columns.Sex, from.Sex, MemberAnswer.Sex);
        Codes(Columns.Employment, from.Employment, MemberAnswer.Employment);
        Codes(Columns.Enrolled, from.Enrolled, MemberAnswer.Enrolled);
        Codes(Columns.Qualification, from.Qualification, MemberAnswer.Qualification);
        Flags(Columns.Disabled, from.Disabled, MemberAnswer.Disabled);
        Flags(Columns.MonthlySocialAllowance, from.MonthlySocialAllowance, MemberAnswer.MonthlySocialAllowance);
        Flags(Columns.HealthInsurance, from.HealthInsurance, MemberAnswer.HealthInsurance);
        Flags(Columns.WorkplaceTraining, from.WorkplaceTraining, MemberAnswer.WorkplaceTraining);
        Flags(Columns.Stunted, from.Stunted, MemberAnswer.Stunted);
        Flags(Columns.Underweight, from.Underweight, MemberAnswer.Underweight);
        Flags(Columns.UntreatedIllness, from.UntreatedIllness, MemberAnswer.UntreatedIllness);

        void Codes(Column column, byte[] codes, MemberAnswer answer)
        {
            if (_wanted(column.Name)) rows.SetCodes(column.Name, codes.AsMemory(0, count), Known(from.Known[(int)answer], count));
        }

        void Flags(Column column, byte[] bits, MemberAnswer answer)
        {
            if (_wanted(column.Name)) rows.SetFlags(column.Name, Bits(bits, count), Known(from.Known[(int)answer], count));
        }
    }

    private ReadOnlyMemory<byte> Known(byte[] bits, int count) => _unknowns ? Bits(bits, count) : default;

    private static ReadOnlyMemory<byte> Bits(byte[] bits, int count) => bits.AsMemory(0, (count + 7) / 8);
}

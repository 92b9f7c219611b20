using System.Globalization;
using FluentValidation;

namespace PovertyCriteria;

/// <summary>The sense of the review's law file, whose shape is sound. Each rule is a method whose name is the sentence that it checks.</summary>
internal sealed partial class ReviewValidator : AbstractValidator<ReviewFile>
{
    private const int MostMovements = 32;
    private const int MostCauses = 32;
    private const int MostMonths = 1200;
    private const int MostDays = 366;

    // A day that every month has, and a year without 29 February: what comes again must exist each time.
    private const int MostDayOfEveryMonth = 28;
    private const int CommonYear = 2001;

    public ReviewValidator()
    {
        LawChecks.Add<ReviewFile>(this, IdsAreIdentifiersAndUnique);
        LawChecks.Add<ReviewFile>(this, TextsAreNotEmpty);
        LawChecks.Add<ReviewFile>(this, DatesAreReal);
        LawChecks.Add<ReviewFile>(this, (file, report) => LawChecks.NameDocuments(Sources(file), file.Documents, report));
        LawChecks.Add<ReviewFile>(this, EveryPairHasOneMovement);
        LawChecks.Add<ReviewFile>(this, EveryListBalances);
        LawChecks.Add<ReviewFile>(this, GroupsAskWhatARecordHolds);
        LawChecks.Add<ReviewFile>(this, (file, report) => CalendarComesAgain(file.Calendar, report));
    }

    private static void IdsAreIdentifiersAndUnique(ReviewFile file, LawReport report)
    {
        LawChecks.IsIdentifier(file.Id, "$.id", report);
        LawChecks.Unique(file.Documents.Select(document => document.Number), i => $"$.documents[{i}].number", report);
        foreach (var (ids, path) in new (IEnumerable<string>, string)[]
        {
            (file.Movements.Select(each => each.Id), "$.movements"), (file.Lists.Select(each => each.Id), "$.lists"), (file.Groups.Select(each => each.Id), "$.groups"),
            (file.Causes.List.Select(each => each.Id), "$.causes.list"), (file.Calendar.Windows.Select(each => each.Id), "$.calendar.windows"), (file.Calendar.Deadlines.Select(each => each.Id), "$.calendar.deadlines"),
        })
        {
            LawChecks.Each([.. ids], (id, i) => LawChecks.IsIdentifier(id, $"{path}[{i}].id", report));
            LawChecks.Unique(ids, i => $"{path}[{i}].id", report);
        }

        LawChecks.Unique(file.Lists.Select(each => each.Class.Token()), i => $"$.lists[{i}].class", report);
        if (file.Causes.List.Length is 0 or > MostCauses)
            report(ReviewFaultCodes.CausesTooMany, "$.causes.list", new($"từ 1 đến {MostCauses} nguyên nhân", $"1 to {MostCauses} causes"), Text(file.Causes.List.Length));
    }

    private static void TextsAreNotEmpty(ReviewFile file, LawReport report)
    {
        LawChecks.AreFilled(file.Documents, report);
        foreach (var (name, path) in Names(file)) LawChecks.Name(name, path, report);
        LawChecks.Each(file.Lists, (list, i) => LawChecks.Filled(list.Form, $"$.lists[{i}].form", new("số hiệu mẫu", "the number of a form"), report));
        LawChecks.Each(file.NotFound, (missing, i) => LawChecks.Filled(missing.HeldBy, $"$.notFound[{i}].heldBy", new("văn bản có nội dung này", "the document that holds it"), report));
        foreach (var (source, path) in Sources(file))
            if (source.Note is { } note) LawChecks.Name(note, path + ".note", report);
    }

    private static void DatesAreReal(ReviewFile file, LawReport report)
    {
        LawChecks.IsDate(file.Calendar.From, "$.calendar.from", report);
        LawChecks.Each(file.Documents, (document, i) =>
        {
            LawChecks.IsDate(document.Issued, $"$.documents[{i}].issued", report);
            LawChecks.IsDate(document.InForce, $"$.documents[{i}].inForce", report);
        });
    }

    private static void GroupsAskWhatARecordHolds(ReviewFile file, LawReport report) => LawChecks.Each(file.Groups, (group, i) =>
    {
        var path = $"$.groups[{i}]";
        if (group.Classes is null && group.ExceptClasses is null && group.Fact is null && group.WithinMonthsOfEscape is null
            && group.EthnicityOtherThan is null && group.StandardGroup is null && group.Age is null)
            report(ReviewFaultCodes.GroupEmpty, path, new("ít nhất một điều kiện", "at least one condition"), "");
        foreach (var (list, key) in new[] { (group.Classes?.Length, "classes"), (group.ExceptClasses?.Length, "exceptClasses"), (group.EthnicityOtherThan?.Length, "ethnicityOtherThan") })
            if (list == 0) report(ReviewFaultCodes.GroupEmpty, $"{path}.{key}", new("ít nhất một giá trị", "at least one value"), "[]");
        if (group.Fact is { } fact && !ReviewRecord.Facts.ContainsKey(fact))
            report(ReviewFaultCodes.GroupFact, path + ".fact", OneOf([.. ReviewRecord.Facts.Keys.OrderBy(key => key, StringComparer.Ordinal)]), fact);
        if (group.WithinMonthsOfEscape is < 1 or > MostMonths)
            report(ReviewFaultCodes.GroupBounds, path + ".withinMonthsOfEscape", new($"từ 1 đến {MostMonths}", $"1 to {MostMonths}"), Text(group.WithinMonthsOfEscape));
        if (group.Age is { } age && (age.From < 0 || age.To < age.From || age.To > Columns.MostYearsOfAge))
            report(ReviewFaultCodes.GroupBounds, path + ".age", new($"from, to tăng dần, từ 0 đến {Columns.MostYearsOfAge}", $"from, to ascending, 0 to {Columns.MostYearsOfAge}"), $"{Text(age.From)}, {Text(age.To)}");
        if (group.StandardGroup is { } id && !PovertyStandards.National.Any(standard => standard.Groups.Any(each => string.Equals(each.Id, id, StringComparison.Ordinal))))
            report(ReviewFaultCodes.GroupUnknown, path + ".standardGroup", new("mã một nhóm trong chuẩn quốc gia", "the id of a group of a national standard"), id);
    });

    private static void CalendarComesAgain(CalendarJson calendar, LawReport report)
    {
        LawChecks.Each(calendar.RestDays.Days, (day, i) =>
        {
            if (!ReviewReader.DaysOfWeek.Contains(day, StringComparer.Ordinal)) report(LawFaultCodes.ValueNotOneOf, $"$.calendar.restDays.days[{i}]", OneOf(ReviewReader.DaysOfWeek), day);
        });
        if (calendar.RestDays.Days.Distinct(StringComparer.Ordinal).Count() >= ReviewReader.DaysOfWeek.Length)
            report(ReviewFaultCodes.CalendarRest, "$.calendar.restDays.days", new("ít nhất một ngày làm việc trong tuần", "at least one working day a week"), Text(calendar.RestDays.Days.Length));
        LawChecks.Each(calendar.Windows, (window, i) =>
        {
            var path = $"$.calendar.windows[{i}]";
            var sound = Exists(window.Opens, path + ".opens");
            if (window.Closes is not { } closes || !Exists(closes, path + ".closes") || !sound) return;
            if (closes.Month is null != window.Opens.Month is null || (closes.Month ?? 0, closes.Day).CompareTo((window.Opens.Month ?? 0, window.Opens.Day)) < 0)
                report(ReviewFaultCodes.CalendarDay, path + ".closes", new("một ngày không trước opens, cùng có hoặc cùng không có month", "a day not before opens, both with a month or both without"), Text(closes.Day));
        });
        LawChecks.Each(calendar.Deadlines, (deadline, i) =>
        {
            var path = $"$.calendar.deadlines[{i}]";
            if (deadline.Days is < 1 or > MostDays) report(ReviewFaultCodes.CalendarDays, path + ".days", new($"từ 1 đến {MostDays}", $"1 to {MostDays}"), Text(deadline.Days));
            if (deadline.Count is not (ReviewReader.CountsCalendarDays or ReviewReader.CountsWorkingDays))
                report(LawFaultCodes.ValueNotOneOf, path + ".count", OneOf([ReviewReader.CountsCalendarDays, ReviewReader.CountsWorkingDays]), deadline.Count);
        });

        bool Exists(DayJson day, string path)
        {
            var most = day.Month is not { } month ? MostDayOfEveryMonth : month is >= 1 and <= 12 ? CalendarSystem.Iso.GetDaysInMonth(CommonYear, month) : 0;
            if (day.Day >= 1 && day.Day <= most) return true;
            report(ReviewFaultCodes.CalendarDay, path, new("một ngày có trong mọi năm, hoặc trong mọi tháng khi không có month", "a day of every year, or of every month where there is no month"), $"{Text(day.Month)} {Text(day.Day)}".Trim());
            return false;
        }
    }

    private static LocalizedText OneOf(IReadOnlyCollection<string> words)
    {
        var known = LawChecks.Listed(words);
        return new("một trong: " + known, "one of: " + known);
    }

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}

using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>From the bytes of the review's law file to its rules.</summary>
internal static class ReviewReader
{
    public const string CountsWorkingDays = "working";
    public const string CountsCalendarDays = "calendar";
    public const string HoldsStart = "start";
    public const string HoldsEnd = "end";

    public static readonly string[] DaysOfWeek = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private const string Shipped = "review/vn-review.json";

    public static ReviewLaw ReadShipped()
    {
        using var stream = typeof(ReviewReader).Assembly.GetManifestResourceStream(Shipped) ?? throw new InvalidOperationException($"The package lacks {Shipped}.");
        return Read(stream, PovertyStandards.DataVersion);
    }

    public static ImmutableArray<LawFault> Validate(Stream json)
    {
        var faults = new List<LawFault>();
        Check(json, faults, out _);
        return [.. faults];
    }

    public static ReviewLaw Read(Stream json, string? dataVersion = null)
    {
        var faults = new List<LawFault>();
        var file = Check(json, faults, out var bytes);
        return file is null ? throw new InvalidStandardException([.. faults]) : ToDomain(file, LawFile.Digest(bytes), dataVersion);
    }

    private static ReviewFile? Check(Stream json, List<LawFault> faults, out byte[] bytes) =>
        LawFile.Check(json, ReviewJsonContext.Default.ReviewFile, new ReviewValidator(), faults, out bytes);

    private static ReviewLaw ToDomain(ReviewFile file, string digest, string? dataVersion)
    {
        ImmutableArray<Movement> movements = [.. file.Movements.Select(ToDomain)];
        return new ReviewLaw(movements, [.. file.Lists.Select(list => ToDomain(list, movements))])
        {
            Id = file.Id,
            Name = file.Name.ToDomain(),
            Documents = [.. file.Documents.Select(document => document.ToDomain())],
            Groups = [.. file.Groups.Select(ToDomain)],
            Causes = [.. file.Causes.List.Select((cause, index) => new PovertyCause(cause.Id, index + 1, cause.Name.ToDomain()))],
            CausesSource = file.Causes.Source.ToDomain(),
            Calendar = ToDomain(file.Calendar),
            NotFound = [.. (file.NotFound ?? []).Select(missing => missing.ToDomain())],
            Digest = digest,
            DataVersion = dataVersion ?? "sha256:" + digest.Substring(0, 16),
        };
    }

    private static Movement ToDomain(MovementJson json, int index) =>
        new(json.Id, index + 1, json.Name.ToDomain(), json.EscapesFrom, json.Source?.ToDomain()) { Sides = SidesOf(json) };

    /// <summary>The sides of a row whose words are known to be sound.</summary>
    public static MovementSides SidesOf(MovementJson json) => new(
        Mask(json.Start), Mask(json.End), json.WasPoorBefore, json.WasNearPoorBefore,
        (json.Changes ?? []).Aggregate(0u, (mask, word) => mask | 1u << 1 + Columns.FindOfHousehold("change")!.IndexOf(word)));

    private static uint Mask(string[] words) => words.Aggregate(0u, (mask, word) => mask | 1u << MovementMatrix.SideOf(word)!.Value);

    private static MovementList ToDomain(ListJson json, ImmutableArray<Movement> movements)
    {
        var side = 1u << MovementMatrix.SideOf(json.Class);
        return new(json.Id, json.Class, json.Form, json.Name.ToDomain(), [.. json.Columns.Select(ColumnOf)], json.Source.ToDomain());

        MovementColumn ColumnOf(ColumnJson column)
        {
            ImmutableArray<Movement> counted = [.. (column.Movements ?? []).Select(id => movements.First(movement => string.Equals(movement.Id, id, StringComparison.Ordinal)))];
            var kind = column.Holds is { } holds ? string.Equals(holds, HoldsStart, StringComparison.Ordinal) ? MovementColumnKind.Start : MovementColumnKind.End
                : (counted[0].Sides.Start & side) != 0 ? MovementColumnKind.Decrease : MovementColumnKind.Increase;
            return new(column.Number, kind, column.Name.ToDomain(), counted, column.ChangedPersons ?? false)
            {
                Mask = counted.Aggregate(0u, (mask, movement) => mask | 1u << (movement.Number - 1)),
            };
        }
    }

    private static TargetGroup ToDomain(TargetGroupJson json) => new(json.Id, json.Name.ToDomain(), json.Source.ToDomain())
    {
        Classes = json.Classes is { } classes ? PovertyClasses.Of(classes) : null,
        ExceptClasses = json.ExceptClasses is { } except ? PovertyClasses.Of(except) : null,
        Fact = json.Fact,
        WithinMonthsOfEscape = json.WithinMonthsOfEscape,
        EthnicityOtherThan = [.. json.EthnicityOtherThan ?? []],
        StandardGroup = json.StandardGroup,
        Ages = json.Age is { } age ? (age.From, age.To) : null,
    };

    private static ReviewCalendar ToDomain(CalendarJson json) => new(
        LawDate.Parse(json.From),
        [.. json.RestDays.Days.Select(day => (IsoDayOfWeek)(1 + Array.IndexOf(DaysOfWeek, day)))],
        json.RestDays.Source.ToDomain(),
        [
            .. json.Windows.Select(window => new ReviewWindow(window.Id, window.Name.ToDomain(), window.Source.ToDomain())
            {
                Opens = (window.Opens.Month, window.Opens.Day),
                Closes = window.Closes is { } closes ? (closes.Month, closes.Day) : null,
            }),
        ],
        [
            .. json.Deadlines.Select(each => new ReviewDeadline(
                each.Id, each.Name.ToDomain(), each.Days, string.Equals(each.Count, CountsWorkingDays, StringComparison.Ordinal) ? DayCount.Working : DayCount.Calendar,
                each.After.ToDomain(), each.Source.ToDomain())),
        ]);
}

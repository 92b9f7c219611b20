namespace PovertyCriteria.Cli;

/// <summary>Holds a plan against two reviews for <c>targets</c>.</summary>
internal sealed class TargetsRun(PairFiles files, ReductionPlan plan, long? total, GroupColumn? by, Surroundings to, CancellationToken stop)
{
    private const string Poor = "poor";
    private const string NearPoor = "near_poor";
    private const string NewlyPoor = "newly_poor";

    private static readonly LocalizedText[] Names =
    [
        new("Giảm hộ nghèo", "Fewer poor households"), new("Giảm hộ cận nghèo", "Fewer near-poor households"), new("Tỷ lệ hộ nghèo", "Poor rate"),
        new("Không phát sinh hộ nghèo có người có công", "No newly poor household with a person of merit"),
    ];

    private static readonly string[] Words = ["fewer_poor", "fewer_near_poor", "poor_rate", "no_new_poor_with_merit"];

    public bool AnyRejected { get; private set; }

    public DataReport Run()
    {
        var law = ReviewLaw.National;
        var tally = new MovementTally<string>(law, StringComparer.Ordinal);
        var merit = new MovementTally<bool>(law);
        // A plan is one place's; groups only tell where the households are.
        var movements = new MovementsRun(files, by, to, stop);
        var mayHaveMerit = 0L;
        var rejected = movements.Read((pair, group) => tally.Add(group, pair), reviewed =>
        {
            if (reviewed.Merit == true) merit.Add(true, reviewed.Pair);
            else if (reviewed.Merit is null && law.MovementOf(reviewed.Pair).Contains(NewlyPoor)) mayHaveMerit++;
        });
        AnyRejected = movements.AnyRejected;
        var (poor, nearPoor) = (tally.Total(Poor), tally.Total(NearPoor));
        var known = merit.Keys.Count == 0 ? CountRange.Exactly(0) : merit.CountOf(true, NewlyPoor);
        var result = new ReviewResult
        {
            PoorAtStart = poor.Start, PoorAtEnd = poor.End, NearPoorAtStart = nearPoor.Start, NearPoorAtEnd = nearPoor.End,
            HouseholdsAtEnd = total is { } households ? CountRange.Exactly(households) : null,
            NewPoorWithMerit = new CountRange(known.AtLeast, known.AtMost + mayHaveMerit),
        };
        if (plan.FewerPoor > poor.Start || plan.FewerNearPoor > nearPoor.Start)
            throw new NotUsableException(ProblemCode.OptionValue, new($"không thể giảm nhiều hơn số hộ đầu kỳ: {to.Number(poor.Start)} hộ nghèo, {to.Number(nearPoor.Start)} hộ cận nghèo.", $"a plan cannot ask for more fewer than there were at the start: {to.Number(poor.Start)} poor, {to.Number(nearPoor.Start)} near-poor."));
        return new DataReport([], [Outcomes(result), Figures(result)], [.. movements.Notes(rejected)]);
    }

    private DataTable Outcomes(ReviewResult result) => new("targets", new("Chỉ tiêu và kết quả", "Targets and results"),
        [
            DataColumn.Text("target", "Chỉ tiêu", "Target"), DataColumn.Text("planned", "Kế hoạch", "Planned"), DataColumn.Number("permitted", "Số hộ nhiều nhất để đạt", "Most households allowed"), DataColumn.Number("actual", "Hiện có", "Actual"),
            DataColumn.Number("still_to_do", "Còn phải giảm", "Still to do"), DataColumn.Text("met", "Đạt", "Met"),
        ],
        [.. plan.Compare(result).Select(outcome => new object?[] { new Term(Words[(int)outcome.Target], Names[(int)outcome.Target]), Planned(outcome.Target), outcome.Permitted, outcome.Actual, outcome.StillToDo, outcome.IsMet })]);

    private string? Planned(ReductionTarget target) => target switch
    {
        ReductionTarget.FewerPoor => "-" + to.Number(plan.FewerPoor!.Value),
        ReductionTarget.FewerNearPoor => "-" + to.Number(plan.FewerNearPoor!.Value),
        ReductionTarget.PoorRate => "≤ " + plan.PoorRateAtMostPercent!.Value.ToString("0.####", to.Culture) + "%",
        _ => "0",
    };

    private static DataTable Figures(ReviewResult result) => new("figures", new("Số hộ", "Households"),
        [DataColumn.Text("class", "Diện hộ", "Class"), DataColumn.Number("start", "Đầu kỳ", "Start"), DataColumn.Number("end", "Cuối kỳ", "End"), DataColumn.Number("fewer", "Đã giảm", "Fewer")],
        [
            [PovertyClasses.Of(PovertyClass.Poor), result.PoorAtStart, result.PoorAtEnd, result.FewerPoor],
            [PovertyClasses.Of(PovertyClass.NearPoor), result.NearPoorAtStart, result.NearPoorAtEnd, result.FewerNearPoor],
        ]);
}

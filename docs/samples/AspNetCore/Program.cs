using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PovertyCriteria;

// POST /classify?on=2026-10-15 with a household as JSON; ?standard=vn-2022-2025 names a standard, otherwise the one in force decides.
// Nothing of the household is logged or kept.
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 1 << 20);
var app = builder.Build();

app.MapGet("/standards", () => PovertyStandards.National.Select(standard => new { standard.Id, Name = standard.Name.Vi, Windows = standard.Windows.Select(window => window.ToString()) }));

app.MapPost("/classify", async (HttpRequest request, string on, string? standard) =>
{
    if (LocalDatePattern.Iso.Parse(on) is not { Success: true, Value: LocalDate date }) return Problem("date", "on must be a date, 2026-10-15");
    PovertyStandard? chosen;
    if (standard is null ? !PovertyStandards.National.TryGetInForceOn(date, out chosen) : !PovertyStandards.TryGet(standard, out chosen))
        return Problem("standard", "There is no such standard, or none in force on that date.");

    Household household;
    try
    {
        using var body = new StreamReader(request.Body);
        household = HouseholdJson.Parse(await body.ReadToEndAsync());
    }
    catch (JsonException)
    {
        return Problem("json", "The body is no JSON.");
    }
    catch (InvalidHouseholdException refused)
    {
        return Refused(refused.Faults);
    }

    var faults = chosen!.FaultsOf(household, date);
    if (faults.Count > 0) return Refused(faults);

    Explanation why = chosen.Explain(household, date);
    return Results.Ok(new
    {
        Class = why.Result.Class?.Token(),                             // null: undetermined
        PossibleClasses = why.Result.Possible.Select(each => each.Token()),
        why.Missing,
        InForce = why.InForce,
        Text = why.ToString(new CultureInfo("vi")),
        Stamp = why.Result.Stamp,
    });
});

app.Run();

static IResult Problem(string field, string message) => Results.ValidationProblem(new Dictionary<string, string[]> { [field] = [message] });

static IResult Refused(IEnumerable<Fault> faults) =>
    Results.ValidationProblem(faults.GroupBy(fault => fault.Field).ToDictionary(group => group.Key, group => group.Select(fault => $"{fault.CodeText}: {fault.Message.Vi}").ToArray()));

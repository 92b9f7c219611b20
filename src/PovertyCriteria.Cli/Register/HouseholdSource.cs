using System.CommandLine;
using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli;

/// <summary>A household of the files with the register's cells of the same row.</summary>
internal readonly record struct RegisteredHousehold(HouseholdRow Row, RegisterRow Register);

/// <summary>Where a command's households come from: the user's files, or the synthetic district where none are named.</summary>
internal sealed class HouseholdSource : IDisposable
{
    private readonly SampleFolder? _sample;
    private readonly Surroundings _to;
    private readonly CancellationToken _stop;

    private HouseholdSource(ReviewFiles files, ReviewQuestion question, SampleFolder? sample, IReadOnlyList<string> heading, Surroundings to, CancellationToken stop) =>
        (Files, Question, _sample, Heading, _to, _stop) = (files, question, sample, heading, to, stop);

    public ReviewFiles Files { get; }

    public ReviewQuestion Question { get; }

    /// <summary>What the reader must know first: that nobody is real, and by which standard on which date.</summary>
    public IReadOnlyList<string> Heading { get; }

    /// <summary>Faulty and ownerless rows of members.csv, once the households were read.</summary>
    public IReadOnlyList<Reject> MemberRejects { get; private set; } = [];

    public static HouseholdSource Of(ReviewOptions review, ParseResult parsed, Surroundings to, CancellationToken stop)
    {
        if (review.Households(parsed) is not null)
        {
            var question = review.Question(parsed, withLocal: false, to);
            return new HouseholdSource(review.Files(parsed, to), question, null, Told(question, to), to, stop);
        }

        if (review.FirstOfFiles(parsed) is { } option) throw ReviewOptions.Missing("--households", neededBy: option);
        var district = new SampleDistrict();
        var folder = SampleFolder.Temporary(district, stop);
        var asked = new ReviewQuestion(PovertyStandards.National.InForceOn(district.ReviewDate), district.ReviewDate, Basis.Facts, WithLocal: false);
        return new HouseholdSource(folder.Files, asked, folder, [SampleFolder.Heading(district, to), .. Told(asked, to)], to, stop);
    }

    /// <summary>The files that are read, for refusing to write over them; none of the user's where the district is synthetic.</summary>
    public string?[] Inputs => _sample is null ? [Files.Households, Files.Members] : [];

    /// <summary>Does the work over the households in the order of the file, after it was told which columns there are; with a bar on a terminal while it is long.</summary>
    public T Read<T>(ReviewFiles files, Func<RegisterFile, Func<IEnumerable<RegisteredHousehold>, T>> workOf)
    {
        var progress = new Progress(3 * Length(files.Households) + (files.Members is { } members ? Length(members) : 0));
        return progress.Show(_to, () =>
        {
            var register = new RegisterFile(new CsvText(files.Households, _to.FullPath(files.Households), files.Delimiter, progress, _stop), files with { IgnoreUnknownColumns = true });
            var work = workOf(register);
            var reader = new ReviewReader(files, Question, _to, progress, _stop);
            // Both yield every row of the file after its header line, in its order.
            var result = work(reader.Read().Zip(register.Rows(), (row, cells) => new RegisteredHousehold(row, cells)));
            MemberRejects = reader.MemberRejects;
            return result;
        });
    }

    public void Dispose() => _sample?.Dispose();

    private static List<string> Told(ReviewQuestion question, Surroundings to)
    {
        var standard = question.Standard;
        var lines = new List<string>
        {
            $"{to.Say(standard.Name)} ({standard.Id})",
            to.Say($"Ngày rà soát {to.Date(question.On)}, {question.By.Name().Vi}", $"Review date {to.Date(question.On)}, {question.By.Name().En}"),
        };
        if (!standard.IsInForceOn(question.On))
            lines.Add(to.Say($"CHÚ Ý: chuẩn này KHÔNG áp dụng vào ngày {to.Date(question.On)}.", $"NOTE: this standard is not in force on {to.Date(question.On)}."));
        return lines;
    }

    private long Length(string path) => new FileInfo(_to.FullPath(path)) is { Exists: true } file ? file.Length : 0;
}

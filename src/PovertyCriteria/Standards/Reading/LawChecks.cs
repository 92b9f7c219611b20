using FluentValidation;
using FluentValidation.Results;

namespace PovertyCriteria;

/// <summary>Takes a fault of a law file: its code, the JSON path, what must stand there and what does.</summary>
internal delegate void LawReport(string code, string path, LocalizedText must, string was);

/// <summary>What is asked of every law file: ids, names, dates, and sources that name a document.</summary>
internal static class LawChecks
{
    /// <summary>Adds a rule whose failures carry the JSON path, and as custom state what must stand there.</summary>
    public static void Add<T>(AbstractValidator<T> validator, Action<T, LawReport> rule) => validator.RuleFor(file => file).Custom((file, context) => rule(file, (code, path, must, was) =>
        context.AddFailure(new ValidationFailure(path, must.En, was) { ErrorCode = code, CustomState = must })));

    public static void IsIdentifier(string id, string path, LawReport report)
    {
        if (id.Length is 0 or > Column.MaxIdLength || !id.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '-'))
            report(LawFaultCodes.IdFormat, path, new("1 đến 64 ký tự a-z, 0-9, _ hoặc -", "1 to 64 characters a-z, 0-9, _ or -"), id);
    }

    public static void Unique(IEnumerable<string> ids, Func<int, string> path, LawReport report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var id in ids)
        {
            if (!seen.Add(id)) report(LawFaultCodes.IdDuplicate, path(index), new("một mã chỉ có một lần", "an id that stands once"), id);
            index++;
        }
    }

    public static void Filled(string text, string path, LocalizedText must, LawReport report)
    {
        if (string.IsNullOrWhiteSpace(text)) report(LawFaultCodes.ValueEmpty, path, must, text);
    }

    public static void Name(TextJson name, string path, LawReport report)
    {
        Filled(name.Vi, path + ".vi", new("văn bản tiếng Việt", "a text in Vietnamese"), report);
        Filled(name.En, path + ".en", new("văn bản tiếng Anh", "a text in English"), report);
    }

    public static void AreFilled(DocumentJson[] documents, LawReport report) => Each(documents, (document, i) =>
    {
        Filled(document.Number, $"$.documents[{i}].number", new("số hiệu, hoặc tên gọi khi chưa thấy số hiệu", "a number, or a label where the number was not found"), report);
        Filled(document.Kind, $"$.documents[{i}].kind", new("loại văn bản", "a kind of document"), report);
    });

    public static void IsDate(string? text, string path, LawReport report)
    {
        if (text is not null && !LawDate.IsReal(text))
            report(LawFaultCodes.DateNotReal, path, new("ngày yyyy-mm-dd có trong lịch", "a date yyyy-mm-dd that exists"), text);
    }

    public static void NameDocuments(IEnumerable<(SourceJson Source, string Path)> sources, DocumentJson[] documents, LawReport report)
    {
        var declared = documents.Select(document => document.Number).ToList();
        var known = Listed(declared);
        foreach (var (source, path) in sources)
        {
            if (!declared.Contains(source.Document, StringComparer.Ordinal))
                report(LawFaultCodes.DocumentUndeclared, path + ".document", new("một trong documents: " + known, "one of documents: " + known), source.Document);
            Filled(source.At, path + ".at", new("điều, khoản; hoặc - khi không biết", "article and clause; or - where not known"), report);
        }
    }

    public static void Each<T>(T[]? items, Action<T, int> act)
    {
        for (var i = 0; i < (items?.Length ?? 0); i++) act(items![i], i);
    }

    /// <summary>The words that may stand somewhere, so many as a message can carry.</summary>
    public static string Listed(IReadOnlyCollection<string> words)
    {
        const int most = 40;
        var list = string.Join(", ", words.Take(most).Select(JsonPlaces.Clip));
        return words.Count > most ? list + ", …" : list;
    }
}

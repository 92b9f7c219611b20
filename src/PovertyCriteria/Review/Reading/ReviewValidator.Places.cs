namespace PovertyCriteria;

/// <content>Where things of one kind stand in the file, with their JSON paths.</content>
internal sealed partial class ReviewValidator
{
    private static IEnumerable<(SourceJson Source, string Path)> Sources(ReviewFile file)
    {
        for (var i = 0; i < file.Movements.Length; i++)
            if (file.Movements[i].Source is { } source) yield return (source, $"$.movements[{i}].source");
        for (var i = 0; i < file.Lists.Length; i++) yield return (file.Lists[i].Source, $"$.lists[{i}].source");
        for (var i = 0; i < file.Groups.Length; i++) yield return (file.Groups[i].Source, $"$.groups[{i}].source");
        yield return (file.Causes.Source, "$.causes.source");
        yield return (file.Calendar.RestDays.Source, "$.calendar.restDays.source");
        for (var i = 0; i < file.Calendar.Windows.Length; i++) yield return (file.Calendar.Windows[i].Source, $"$.calendar.windows[{i}].source");
        for (var i = 0; i < file.Calendar.Deadlines.Length; i++) yield return (file.Calendar.Deadlines[i].Source, $"$.calendar.deadlines[{i}].source");
    }

    private static IEnumerable<(TextJson Name, string Path)> Names(ReviewFile file)
    {
        yield return (file.Name, "$.name");
        for (var i = 0; i < file.Movements.Length; i++) yield return (file.Movements[i].Name, $"$.movements[{i}].name");
        for (var i = 0; i < file.Lists.Length; i++)
        {
            yield return (file.Lists[i].Name, $"$.lists[{i}].name");
            for (var j = 0; j < file.Lists[i].Columns.Length; j++) yield return (file.Lists[i].Columns[j].Name, $"$.lists[{i}].columns[{j}].name");
        }

        for (var i = 0; i < file.Groups.Length; i++) yield return (file.Groups[i].Name, $"$.groups[{i}].name");
        for (var i = 0; i < file.Causes.List.Length; i++) yield return (file.Causes.List[i].Name, $"$.causes.list[{i}].name");
        for (var i = 0; i < file.Calendar.Windows.Length; i++) yield return (file.Calendar.Windows[i].Name, $"$.calendar.windows[{i}].name");
        for (var i = 0; i < file.Calendar.Deadlines.Length; i++)
        {
            yield return (file.Calendar.Deadlines[i].Name, $"$.calendar.deadlines[{i}].name");
            yield return (file.Calendar.Deadlines[i].After, $"$.calendar.deadlines[{i}].after");
        }

        for (var i = 0; i < (file.NotFound?.Length ?? 0); i++) yield return (file.NotFound![i].What, $"$.notFound[{i}].what");
    }
}

namespace PovertyCriteria;

/// <content>Movements and their forms: every pair has one movement, and every form balances by the way its columns are made.</content>
internal sealed partial class ReviewValidator
{
    private static void EveryPairHasOneMovement(ReviewFile file, LawReport report)
    {
        if (!WordsOfMovementsAreKnown(file, report)) return;
        var rows = file.Movements.Select(ReviewReader.SidesOf).ToList();
        var changes = Columns.FindOfHousehold("change")!.Values.Select(value => value.Token).ToArray();
        var words = Columns.RecordedClass.Values.Select(value => value.Token).Append(MovementMatrix.AbsentWord).ToArray();
        foreach (var (start, end) in words.SelectMany(start => words.Select(end => (start, end))))
        {
            var (from, to) = (1u << MovementMatrix.SideOf(start)!.Value, 1u << MovementMatrix.SideOf(end)!.Value);
            var isOnOne = IsAbsent([start]) != IsAbsent([end]);
            if (IsAbsent([start]) && IsAbsent([end])) continue;
            foreach (var (poor, nearPoor) in new[] { (false, false), (false, true), (true, false), (true, true) })
            {
                var holding = Enumerable.Range(0, rows.Count).Where(i => (rows[i].Start & from) != 0 && (rows[i].End & to) != 0
                    && Agrees(rows[i].WasPoorBefore, poor) && Agrees(rows[i].WasNearPoorBefore, nearPoor)).ToList();
                var pair = new LocalizedText(
                    $"{start} -> {end}, wasPoorBefore {Word(poor)}, wasNearPoorBefore {Word(nearPoor)}: đúng một diễn biến",
                    $"{start} -> {end}, wasPoorBefore {Word(poor)}, wasNearPoorBefore {Word(nearPoor)}: exactly one movement");
                // On one list only, some cause must lead somewhere; those that lead nowhere contradict the pair.
                var most = isOnOne ? Enumerable.Range(0, changes.Length).Max(change => holding.Count(i => (rows[i].Changes >> (1 + change) & 1) == 1)) : holding.Count;
                if (most == 1) continue;
                if (most == 0) report(ReviewFaultCodes.MovementGap, "$.movements", pair, "0");
                else report(ReviewFaultCodes.MovementOverlap, $"$.movements[{holding[1]}]", pair, string.Join(", ", holding.Select(i => $"movements[{i}]")));
                return;
            }
        }

        static bool Agrees(bool? asked, bool value) => asked is null || asked == value;

        static string Word(bool value) => value ? "true" : "false";
    }

    private static bool WordsOfMovementsAreKnown(ReviewFile file, LawReport report)
    {
        var sound = true;
        var classes = Columns.RecordedClass.Values.Select(value => value.Token).Append(MovementMatrix.AbsentWord).ToArray();
        var changes = Columns.FindOfHousehold("change")!.Values.Select(value => value.Token).ToArray();
        if (file.Movements.Length > MostMovements)
            Fail(ReviewFaultCodes.MovementsTooMany, "$.movements", new($"nhiều nhất {MostMovements} diễn biến", $"at most {MostMovements} movements"), Text(file.Movements.Length));
        LawChecks.Each(file.Movements, (movement, i) =>
        {
            var path = $"$.movements[{i}]";
            Words(movement.Start, classes, path + ".start");
            Words(movement.End, classes, path + ".end");
            if (movement.Changes is { } given) Words(given, changes, path + ".changes");
            foreach (var (side, key) in new[] { (movement.Start, "start"), (movement.End, "end") })
                if (side.Length > 1 && IsAbsent(side)) Fail(ReviewFaultCodes.MovementSide, $"{path}.{key}", new("absent đứng một mình", "absent alone"), string.Join(", ", side));
            if ((IsAbsent(movement.Start) || IsAbsent(movement.End)) != movement.Changes is not null)
                Fail(ReviewFaultCodes.MovementSide, path + ".changes", new("nguyên nhân, khi và chỉ khi một bên là absent", "causes, if and only if a side is absent"), string.Join(", ", movement.Changes ?? []));
        });
        return sound;

        void Words(string[] words, string[] known, string path)
        {
            if (words.Length == 0 || words.Distinct(StringComparer.Ordinal).Count() != words.Length) Fail(ReviewFaultCodes.MovementSide, path, new("ít nhất một giá trị, mỗi giá trị một lần", "at least one value, each once"), string.Join(", ", words));
            LawChecks.Each(words, (word, i) =>
            {
                if (!known.Contains(word, StringComparer.Ordinal)) Fail(LawFaultCodes.ValueNotOneOf, $"{path}[{i}]", OneOf(known), word);
            });
        }

        void Fail(string code, string path, LocalizedText must, string was)
        {
            sound = false;
            report(code, path, must, was);
        }
    }

    private static bool IsAbsent(string[] words) => words.Contains(MovementMatrix.AbsentWord, StringComparer.Ordinal);

    /// <summary>Every movement that takes a household off a list, or onto it, stands in exactly one of its columns, on the right side; so each form balances.</summary>
    private static void EveryListBalances(ReviewFile file, LawReport report) => LawChecks.Each(file.Lists, (list, i) =>
    {
        var path = $"$.lists[{i}]";
        var word = list.Class.Token();
        LawChecks.Unique(list.Columns.Select(column => Text(column.Number)), j => $"{path}.columns[{j}].number", report);
        LawChecks.Each(list.Columns, (column, j) => ColumnIsOfOneKind(file, column, word, $"{path}.columns[{j}]", report));
        foreach (var total in new[] { ReviewReader.HoldsStart, ReviewReader.HoldsEnd })
        {
            var count = list.Columns.Count(column => string.Equals(column.Holds, total, StringComparison.Ordinal));
            if (count != 1) report(ReviewFaultCodes.ColumnKind, path + ".columns", new($"đúng một cột có holds {total}", $"exactly one column that holds {total}"), Text(count));
        }

        LawChecks.Each(file.Movements, (movement, j) =>
        {
            if (DirectionOf(movement, word) is not { } direction)
            {
                report(ReviewFaultCodes.MovementSide, $"$.movements[{j}]", new($"{word} đứng một mình ở một bên", $"{word} alone on a side"), movement.Id);
                return;
            }

            var columns = list.Columns.Count(column => (column.Movements ?? []).Contains(movement.Id, StringComparer.Ordinal));
            if (direction == 0 && columns > 0 || columns > 1)
                report(ReviewFaultCodes.ColumnTwice, path + ".columns", new($"{movement.Id} trong {(direction == 0 ? "không cột nào" : "một cột")}", $"{movement.Id} in {(direction == 0 ? "no column" : "one column")}"), Text(columns));
            if (direction == 0) return;
            if (columns == 0) report(ReviewFaultCodes.ColumnMissing, path + ".columns", new("một cột cho " + movement.Id, "a column for " + movement.Id), "");
            if (movement.Source is null) report(LawFaultCodes.SourceMissing, $"$.movements[{j}].source", new("nguồn của diễn biến này", "the movement's source"), "");
        });
        foreach (var direction in new[] { -1, 1 })
        {
            var changed = list.Columns.Count(column => column.ChangedPersons == true && column.Movements is { Length: > 0 } counted && Find(file, counted[0]) is { } movement && DirectionOf(movement, word) == direction);
            if (changed != 1) report(ReviewFaultCodes.ColumnKind, path + ".columns", direction < 0
                ? new("đúng một cột giảm có changedPersons", "exactly one decreasing column with changedPersons") : new("đúng một cột tăng có changedPersons", "exactly one increasing column with changedPersons"), Text(changed));
        }
    });

    private static void ColumnIsOfOneKind(ReviewFile file, ColumnJson column, string word, string path, LawReport report)
    {
        if (column.Holds is null == column.Movements is not { Length: > 0 } || column.Holds is not (null or ReviewReader.HoldsStart or ReviewReader.HoldsEnd))
        {
            report(ReviewFaultCodes.ColumnKind, path, new("đúng một trong: holds (start, end), movements", "exactly one of: holds (start, end), movements"), column.Holds ?? "");
            return;
        }

        var directions = new HashSet<int?>();
        LawChecks.Each(column.Movements, (id, i) =>
        {
            if (Find(file, id) is { } movement) directions.Add(DirectionOf(movement, word));
            else report(ReviewFaultCodes.MovementUnknown, $"{path}.movements[{i}]", new("mã một diễn biến của tệp này", "the id of a movement of this file"), id);
        });
        if (directions.Count > 1) report(ReviewFaultCodes.ColumnDirection, path + ".movements", new("chỉ các diễn biến cùng chiều", "movements of one direction"), string.Join(", ", column.Movements!));
    }

    private static MovementJson? Find(ReviewFile file, string id) => file.Movements.FirstOrDefault(movement => string.Equals(movement.Id, id, StringComparison.Ordinal));

    /// <summary>-1: takes households off the list; 1: onto it; 0: neither; null: both, since the class stands among others.</summary>
    private static int? DirectionOf(MovementJson movement, string word)
    {
        if (IsMixed(movement.Start) || IsMixed(movement.End)) return null;
        return (movement.End.Contains(word, StringComparer.Ordinal) ? 1 : 0) - (movement.Start.Contains(word, StringComparer.Ordinal) ? 1 : 0);

        bool IsMixed(string[] side) => side.Length > 1 && side.Contains(word, StringComparer.Ordinal);
    }
}

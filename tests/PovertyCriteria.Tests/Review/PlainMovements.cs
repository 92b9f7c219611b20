namespace PovertyCriteria.Tests.Reviewing;

/// <summary>What the tests know of a household in two reviews; null is not known, Absent that it is on one list only.</summary>
internal sealed record PlainPair(bool Absent1, PovertyClass? Start, bool Absent2, PovertyClass? End, bool? WasPoor, bool? WasNearPoor, ListChange? Change, int? Persons1 = null, int? Persons2 = null)
{
    public ReviewPair ToPair() => Absent1 ? ReviewPair.OnlyAtEnd(End, Change, WasPoor, WasNearPoor, Persons2)
        : Absent2 ? ReviewPair.OnlyAtStart(Start, Change, Persons1)
        : ReviewPair.OnBoth(Start, End, WasPoor, WasNearPoor, Persons1, Persons2);
}

/// <summary>The matrix of movements once more, in the plainest code: the page's table read row by row, and for what is not known every value in turn.</summary>
internal static class PlainMovements
{
    private static readonly PovertyClass[] Classes = Enum.GetValues<PovertyClass>();
    private static readonly bool[] Both = [false, true];

    public static IEnumerable<PlainPair> All()
    {
        PovertyClass?[] classes = [null, .. Classes];
        ListChange?[] changes = [null, .. Enum.GetValues<ListChange>()];
        bool?[] history = [null, false, true];
        foreach (var start in classes)
            foreach (var end in classes)
                foreach (var poor in history)
                    foreach (var near in history)
                        yield return new(false, start, false, end, poor, near, null);
        foreach (var one in classes)
        {
            foreach (var change in changes)
            {
                yield return new(false, one, true, null, null, null, change);
                foreach (var poor in history)
                    foreach (var near in history)
                        yield return new(true, null, false, one, poor, near, change);
            }
        }
    }

    public static string[] Of(PlainPair pair)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var poor in pair.WasPoor is { } p ? [p] : Both)
            foreach (var near in pair.WasNearPoor is { } n ? [n] : Both)
                foreach (var start in pair.Start is { } s ? [s] : Classes)
                    foreach (var end in pair.End is { } e ? [e] : Classes)
                    {
                        if (pair.Absent2)
                        {
                            if (pair.Change is null or not ListChange.MovedIn) found.Add(Gone(start));
                            if (pair.Change is null && IsOutside(end)) found.Add(Known(start, end, poor, near));
                        }
                        else if (pair.Absent1)
                        {
                            if (pair.Change is not (ListChange.Died or ListChange.MovedOut)) found.Add(Come(end));
                            if (pair.Change is null && IsOutside(start)) found.Add(Known(start, end, poor, near));
                        }
                        else
                        {
                            found.Add(Known(start, end, poor, near));
                        }
                    }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static bool IsOutside(PovertyClass @class) => @class is not (PovertyClass.Poor or PovertyClass.NearPoor);

    private static string Gone(PovertyClass start) => start == PovertyClass.Poor ? "left_poor_list" : start == PovertyClass.NearPoor ? "left_near_poor_list" : "left_outside";

    private static string Come(PovertyClass end) => end == PovertyClass.Poor ? "joined_poor_list" : end == PovertyClass.NearPoor ? "joined_near_poor_list" : "joined_outside";

    private static string Known(PovertyClass start, PovertyClass end, bool wasPoor, bool wasNearPoor)
    {
        if (start == PovertyClass.Poor && end == PovertyClass.Poor) return "stayed_poor";
        if (start == PovertyClass.Poor && end == PovertyClass.NearPoor) return "escaped_became_near_poor";
        if (start == PovertyClass.Poor) return "escaped_passed_near_poor_line";
        if (start == PovertyClass.NearPoor && end == PovertyClass.Poor) return "near_poor_became_poor";
        if (start == PovertyClass.NearPoor && end == PovertyClass.NearPoor) return "stayed_near_poor";
        if (start == PovertyClass.NearPoor) return "escaped_near_poverty";
        if (end == PovertyClass.Poor) return wasPoor ? "fell_back_into_poverty" : "newly_poor";
        if (end == PovertyClass.NearPoor) return wasNearPoor ? "fell_back_into_near_poverty" : "newly_near_poor";
        return "stayed_outside";
    }
}

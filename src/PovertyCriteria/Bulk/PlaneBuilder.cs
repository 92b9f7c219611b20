namespace PovertyCriteria.Bulk;

/// <summary>
/// Makes planes of conditions for the columns that are there. What is the same is made once; what is the same for every row is settled here.
/// Holds the planes, and the slots of the columns that they ask, made so far.
/// </summary>
internal sealed class PlaneBuilder(BulkShape shape, LocalDate on)
{
    private readonly Dictionary<string, Plane> _made = new(StringComparer.Ordinal);
    private readonly List<Plane> _order = [];
    private readonly List<Slot> _slots = [];

    /// <summary>Every plane, each after those that it uses.</summary>
    public List<Plane> Planes => _order;

    /// <summary>The columns that the planes ask.</summary>
    public List<Slot> Slots => _slots;

    public Plane Of(Condition condition) => Of(condition, day: null);

    /// <summary>A condition; inside members as it is for those born on a day.</summary>
    private Plane Of(Condition condition, LocalDate? day)
    {
        var ofMembers = day is not null;
        switch (condition)
        {
            case AllOf: return Connect(condition, day, Truth.True, Truth.False, "all", parts => new AllPlane(parts));
            case AnyOf: return Connect(condition, day, Truth.False, Truth.True, "any", parts => new AnyPlane(parts));
            case Negation:
                var part = Of(condition.Parts[0], day);
                return part is ConstantPlane known ? Constant(TruthLogic.Not(known.Truth), ofMembers) : Made($"not({part.Id})", () => new NotPlane(part));
            case AtLeastOf some:
                Plane[] parts = [.. some.Parts.ToArray().Select(each => Of(each, day))];
                return Made($"atLeast({some.Needed}:{Ids(parts)})", () => new AtLeastPlane(some.Needed, parts));
            case AgeWithin age: return Constant(TruthLogic.Of(BirthDate.CompletedMonths(day!.Value, on) is var months && months >= age.FromMonths && months <= age.ToMonths), true);
            case BornWithin born: return Constant(TruthLogic.Of(day!.Value.Year >= born.From && day.Value.Year <= born.To), true);
            case ReviewWithin review: return Constant(TruthLogic.Of(on.Year >= review.From && on.Year <= review.To), ofMembers);
            case FactCondition fact when ReferenceEquals(fact.Column, Columns.Size): return Persons((FactWithin)fact);
            case FactCondition fact: return Fact(fact, ofMembers);
            case GivenOrElse given:
                var orElse = Of(given.OrElse, day);
                return shape.Has(given.Column) ? Made($"given({ofMembers}, {given.Column.Name}, {orElse.Id})", () => new GivenPlane(SlotOf(given.Column, ofMembers), orElse)) : orElse;
            case FactBelowByAge table: return Measured(table, day!.Value);
            case PerMemberWithin each:
                return shape.Has(each.Column) ? Made(each.ToString(), () => new QuantityPlane(SlotOf(each.Column, ofMembers: false), each.From, each.Below)) : Constant(Truth.Unknown, false);
            case MembersCondition members: return Members(members);
            default: throw new InvalidOperationException("A node without a plane: " + condition.GetType().Name);
        }
    }

    private Plane Connect(Condition condition, LocalDate? day, Truth neutral, Truth deciding, string name, Func<Plane[], Plane> make)
    {
        var parts = new List<Plane>();
        foreach (var part in condition.Parts)
        {
            var plane = Of(part, day);
            if (plane is ConstantPlane constant)
            {
                if (constant.Truth == deciding) return plane;
                if (constant.Truth == neutral) continue;
            }

            if (!parts.Contains(plane)) parts.Add(plane);
        }

        return parts.Count switch
        {
            0 => Constant(neutral, day is not null),
            1 => parts[0],
            _ => Made($"{name}({Ids(parts)})", () => make([.. parts])),
        };
    }

    private Plane Fact(FactCondition fact, bool ofMembers)
    {
        if (!shape.Has(fact.Column)) return Constant(Truth.Unknown, ofMembers);
        var slot = SlotOf(fact.Column, ofMembers);
        return Made($"{ofMembers}: {fact}", () => fact switch
        {
            FactIsOneOf { Column.Type: ColumnType.Boolean } flag => new FlagPlane(slot, flag.Holds(1)),
            FactIsOneOf one => new ValuePlane<byte, CodeOneOf>(slot, of => of.Codes, new CodeOneOf((uint)one.Values)),
            FactHasNoneOf none => new ValuePlane<byte, SetNoneOf>(slot, of => of.Codes, new SetNoneOf((byte)none.Values)),
            FactWithin within => new ValuePlane<int, NumberWithin>(slot, of => of.Numbers, new NumberWithin(Clamp(within.From), Clamp(within.To))),
            _ => throw new InvalidOperationException("A fact without a plane: " + fact.GetType().Name),
        });
    }

    private Plane Persons(FactWithin within) => Made(within.ToString(), () => new PersonsPlane(new NumberWithin(Clamp(within.From), Clamp(within.To))));

    /// <summary>A measurement below the bound of either sex at an age; a sex that is not known needs both to agree.</summary>
    private Plane Measured(FactBelowByAge table, LocalDate day)
    {
        var row = table.RowOf(BirthDate.CompletedMonths(day, on));
        FactWithin boys = new(table.Column, 0, row.Male - 1), girls = new(table.Column, 0, row.Female - 1);
        FactIsOneOf male = new(Columns.Sex, 1UL << (int)Sex.Male), female = new(Columns.Sex, 1UL << (int)Sex.Female);
        return Of(new AnyOf(new AllOf(male, boys), new AllOf(female, girls), new AllOf(boys, girls)), day);
    }

    private Plane Members(MembersCondition node)
    {
        if (!shape.HasMembers) return Constant(Truth.Unknown, false);
        var where = Where(node);
        return node is AnyMember
            ? Made($"anyMember({where.Id})", () => new AnyMemberPlane(where))
            : Made($"{node.GetType().Name}({node}: {where.Id})", () => new CountPlane(node, where));
    }

    /// <summary>What is asked of one member, in every span of days of birth that it tells apart; spans in which it is the same are one.</summary>
    private Plane Where(MembersCondition node)
    {
        var merged = new List<(LocalDate First, Plane Then)>();
        foreach (var first in node.Cuts.Spans(on))
        {
            var then = Of(node.Where, first);
            if (merged.Count == 0 || merged[merged.Count - 1].Then != then) merged.Add((first, then));
        }

        if (merged.Count == 1) return merged[0].Then;
        var spans = new AgeSpan[merged.Count];
        var from = Constant(Truth.True, ofMembers: true);
        for (var i = 0; i < spans.Length; i++)
        {
            var until = i == spans.Length - 1 ? Constant(Truth.False, ofMembers: true) : BornFrom(BulkDays.Of(merged[i + 1].First));
            spans[i] = new AgeSpan(from, until, merged[i].Then);
            from = until;
        }

        return Made($"spans({string.Join("; ", spans.Select(each => $"{each.From.Id}:{each.Then.Id}"))})", () => new SpansPlane(spans));
    }

    private Plane BornFrom(int day) => Made(FormattableString.Invariant($"bornFrom({day})"), () => new BornFromPlane(day));

    /// <summary>An indicator; what was given of it, if anything was, stands instead of its condition.</summary>
    public Plane OfIndicator(Indicator indicator)
    {
        // Of an indicator whose threshold is not in the data nothing is ever known.
        var plane = indicator.DeprivedWhen is { } condition ? Of(condition) : Constant(Truth.Unknown, ofMembers: false);
        return shape.IsGiven ? Made(FormattableString.Invariant($"assessed({indicator.Number})"), () => new AssessedPlane(indicator.Number - 1, plane)) : plane;
    }

    private Slot SlotOf(Column column, bool ofMembers)
    {
        var at = _slots.FindIndex(slot => ReferenceEquals(slot.Column, column));
        if (at < 0) _slots.Add(new Slot(at = _slots.Count, column, ofMembers));
        return _slots[at];
    }

    private Plane Constant(Truth truth, bool ofMembers) => Made($"{truth} {ofMembers}", () => new ConstantPlane(truth, ofMembers));

    private Plane Made(string key, Func<Plane> make)
    {
        if (_made.TryGetValue(key, out var plane)) return plane;
        plane = make();
        plane.Id = _order.Count;
        _order.Add(plane);
        _made.Add(key, plane);
        return plane;
    }

    private static string Ids(IEnumerable<Plane> planes) => string.Join(",", planes.Select(plane => plane.Id));

    private static int Clamp(long bound) => (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, bound));
}

using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// One household in two reviews: its recognised class then and now, and the history by which "fell back" is told from "newly arisen".
/// A small value: nothing is allocated for it. Classes are those recognised by the chair of the commune People's Committee, never computed ones; null is not known.
/// </summary>
/// <remarks>
/// Where the two files hold only the poor and the near-poor, a household missing from one of them is known to be neither:
/// give it to <see cref="OnBoth"/> with <see cref="PovertyClass.NotPoor"/>.
/// How far back "before" looks was not found in law; it is what the caller's <c>was_poor_before</c> and <c>was_near_poor_before</c> mean.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ReviewPair
{
    private readonly byte _start;
    private readonly byte _end;
    private readonly Truth _wasPoor;
    private readonly Truth _wasNearPoor;
    private readonly byte _change;

    private ReviewPair(byte start, byte end, bool? wasPoorBefore, bool? wasNearPoorBefore, ListChange? change, int? personsAtStart, int? personsAtEnd)
    {
        (_start, _end) = (start, end);
        (_wasPoor, _wasNearPoor) = (TruthOf(wasPoorBefore), TruthOf(wasNearPoorBefore));
        if (change is { } known && known is < ListChange.Died or > ListChange.Other) throw new ArgumentOutOfRangeException(nameof(change), change, "No change.");
        _change = (byte)(change is { } cause ? 1 + (int)cause : 0);
        (PersonsAtStart, PersonsAtEnd) = (Size(personsAtStart, nameof(personsAtStart)), Size(personsAtEnd, nameof(personsAtEnd)));
    }

    /// <summary>Persons of the household at the start (nhân khẩu); null: not known, or not on the list.</summary>
    public int? PersonsAtStart { get; }

    /// <summary>Persons of the household at the end (nhân khẩu); null: not known, or not on the list.</summary>
    public int? PersonsAtEnd { get; }

    /// <summary>A household in both reviews.</summary>
    /// <param name="start">Its recognised class at the start; null: not known.</param>
    /// <param name="end">Its recognised class at the end; null: not known.</param>
    /// <param name="wasPoorBefore">Whether it had been poor before the start, within the caller's look-back; null: not known.</param>
    /// <param name="wasNearPoorBefore">Whether it had been near-poor before the start; null: not known.</param>
    /// <param name="personsAtStart">Its persons at the start, 1 to 1,000; null: not known.</param>
    /// <param name="personsAtEnd">Its persons at the end, 1 to 1,000; null: not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A class or a number of persons is none.</exception>
    public static ReviewPair OnBoth(
        PovertyClass? start, PovertyClass? end, bool? wasPoorBefore = null, bool? wasNearPoorBefore = null, int? personsAtStart = null, int? personsAtEnd = null) =>
        new(MovementMatrix.SideOf(start), MovementMatrix.SideOf(end), wasPoorBefore, wasNearPoorBefore, change: null, personsAtStart, personsAtEnd);

    /// <summary>A household in the first review only.</summary>
    /// <param name="start">Its recognised class; null: not known.</param>
    /// <param name="change">Why it is gone; null: not known, and then it may as well have risen above both lines.</param>
    /// <param name="persons">Its persons, 1 to 1,000; null: not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The class, the change or the number of persons is none.</exception>
    public static ReviewPair OnlyAtStart(PovertyClass? start, ListChange? change, int? persons = null) =>
        new(MovementMatrix.SideOf(start), MovementMatrix.Absent, wasPoorBefore: null, wasNearPoorBefore: null, change, persons, personsAtEnd: null);

    /// <summary>A household in the second review only.</summary>
    /// <param name="end">Its recognised class; null: not known.</param>
    /// <param name="change">Why it has come; null: not known, and then it may as well have been here, outside both lists.</param>
    /// <param name="wasPoorBefore">Whether it had been poor before the start; null: not known. It matters only where <paramref name="change"/> is not known.</param>
    /// <param name="wasNearPoorBefore">Whether it had been near-poor before the start; null: not known.</param>
    /// <param name="persons">Its persons, 1 to 1,000; null: not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The class, the change or the number of persons is none.</exception>
    public static ReviewPair OnlyAtEnd(PovertyClass? end, ListChange? change, bool? wasPoorBefore = null, bool? wasNearPoorBefore = null, int? persons = null) =>
        new(MovementMatrix.Absent, MovementMatrix.SideOf(end), wasPoorBefore, wasNearPoorBefore, change, personsAtStart: null, persons);

    /// <summary>Both sides, as <c>poor -> near_poor</c>; a class that is not known is <c>?</c>, a household that is on one list only <c>absent</c>.</summary>
    public override string ToString() => $"{MovementMatrix.WordOf(_start)} -> {MovementMatrix.WordOf(_end)}";

    /// <summary>The place of its facts in a table over all pairs.</summary>
    /// <exception cref="InvalidOperationException">The value is the default one, of no household.</exception>
    internal int Cell => _start == MovementMatrix.Absent && _end == MovementMatrix.Absent
        ? throw new InvalidOperationException("This is the default value; it is the pair of no household.")
        : MovementMatrix.Cell(_start, _end, _wasPoor, _wasNearPoor, _change);

    private static Truth TruthOf(bool? value) => value is { } known ? TruthLogic.Of(known) : Truth.Unknown;

    private static int? Size(int? persons, string name) => persons is < 1 or > Columns.MostMembers
        ? throw new ArgumentOutOfRangeException(name, persons, $"Must be from 1 to {Columns.MostMembers}.")
        : persons;
}

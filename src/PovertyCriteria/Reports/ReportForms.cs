using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria.Reports;

/// <summary>
/// The report forms of the review (Phụ lục VII, Mẫu số 7.1 to 7.11, 1315/VBHN-BLĐTBXH), in their order, and 7.1a, a table of fourteen columns that is not in the circular.
/// </summary>
public static class ReportForms
{
    private static readonly Lazy<(ImmutableArray<ReportForm> Forms, ImmutableArray<ReportEquality> Equalities)> Shipped = new(ReportFormsReader.ReadShipped);

    /// <summary>Every form, the one that is not in the circular last.</summary>
    public static ImmutableArray<ReportForm> All => Shipped.Value.Forms;

    /// <summary>The forms of the circular.</summary>
    public static ImmutableArray<ReportForm> OfCircular => [.. All.Where(form => form.IsInCircular)];

    internal static ImmutableArray<ReportEquality> Equalities => Shipped.Value.Equalities;

    /// <summary>The form with a number.</summary>
    /// <exception cref="ArgumentException">There is no such form.</exception>
    public static ReportForm Find(string number) => TryFind(number, out var form) ? form
        : throw new ArgumentException($"There is no form {number}; there are {string.Join(", ", All.Select(each => each.Number))}.", nameof(number));

    /// <summary>Finds the form with a number, such as <c>7.4</c>.</summary>
    public static bool TryFind(string number, [NotNullWhen(true)] out ReportForm? form)
    {
        form = All.FirstOrDefault(each => string.Equals(each.Number, number, StringComparison.Ordinal));
        return form is not null;
    }
}

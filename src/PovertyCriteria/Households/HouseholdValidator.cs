using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace PovertyCriteria;

/// <summary>
/// Checks the facts of a household against the data dictionary, on a review date. Each failure has the path of the property,
/// the stable code of its <see cref="Fault"/> (which is its custom state) and a message in the current UI culture.
/// </summary>
public sealed class HouseholdValidator : AbstractValidator<Household>
{
    /// <summary>A validator for a review on a date.</summary>
    public HouseholdValidator(LocalDate on)
    {
        On = on;
        RuleFor(household => household).Custom((household, context) =>
        {
            foreach (var fault in FaultsOf(household, on)) context.AddFailure(Failure(fault));
        });
    }

    /// <summary>The review date.</summary>
    public LocalDate On { get; }

    /// <summary>Every fault of a household's facts on a review date; empty when there is none.</summary>
    public static IReadOnlyList<Fault> FaultsOf(Household household, LocalDate on)
    {
        Require.NotNull(household);
        var faults = new List<Fault>();
        HouseholdChecks.Check(household, on, faults);
        return faults;
    }

    internal static ValidationFailure Failure(Fault fault) => new(PropertyPath(fault), fault.Message.In(CultureInfo.CurrentUICulture), fault.Value)
    {
        ErrorCode = fault.CodeText,
        CustomState = fault,
    };

    private static string PropertyPath(Fault fault)
    {
        if (fault.MemberIndex is null && !fault.Field.StartsWith(Columns.MemberPrefix, StringComparison.Ordinal))
            return Columns.FindOfHousehold(fault.Field)?.Property ?? fault.Field;
        var property = Columns.FindOfMember(fault.Field.Substring(Columns.MemberPrefix.Length))?.Property ?? fault.Field;
        return fault.MemberIndex is { } index ? $"Members[{index}].{property}" : property;
    }
}

/// <summary>Checks the facts of one member on a review date, as <see cref="HouseholdValidator"/> does for each of a household's.</summary>
public sealed class MemberValidator : AbstractValidator<Member>
{
    /// <summary>A validator for a review on a date.</summary>
    public MemberValidator(LocalDate on)
    {
        RuleFor(member => member).Custom((member, context) =>
        {
            var faults = new List<Fault>();
            HouseholdChecks.Check(member, null, on, faults);
            foreach (var fault in faults) context.AddFailure(HouseholdValidator.Failure(fault));
        });
    }
}

using System.Globalization;

namespace PovertyCriteria.Sample;

/// <summary>The facts of one member while they are drawn; null is what is not asked of a member of that age.</summary>
internal struct MemberDraft
{
    /// <summary>First day that the birth can have been on, in days since 1970-01-01.</summary>
    public int BirthEarliest { get; set; }

    /// <summary>Last day that the birth can have been on.</summary>
    public int BirthLatest { get; set; }

    public Sex Sex { get; set; }

    public Employment? Employment { get; set; }

    public bool Disabled { get; set; }

    public bool MonthlySocialAllowance { get; set; }

    public bool HealthInsurance { get; set; }

    public Enrolment Enrolled { get; set; }

    public Qualification Qualification { get; set; }

    public bool WorkplaceTraining { get; set; }

    public bool? Stunted { get; set; }

    public bool? Underweight { get; set; }

    public bool UntreatedIllness { get; set; }

    public readonly Member ToMember(int number) => new()
    {
        Id = number.ToString(CultureInfo.InvariantCulture),
        Birth = BirthDate.Between(SampleCalendar.DateOf(BirthEarliest), SampleCalendar.DateOf(BirthLatest)),
        Sex = Sex,
        Employment = Employment,
        Disabled = Disabled,
        MonthlySocialAllowance = MonthlySocialAllowance,
        HealthInsurance = HealthInsurance,
        Enrolled = Enrolled,
        Qualification = Qualification,
        WorkplaceTraining = WorkplaceTraining,
        Stunted = Stunted,
        Underweight = Underweight,
        UntreatedIllness = UntreatedIllness,
    };
}

using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>A member of a household (thành viên, nhân khẩu). Every fact may be null: not known, which is never the same as no.</summary>
/// <remarks>No name of a person is needed anywhere.</remarks>
[DebuggerDisplay("{DebuggerText,nq}")]
public sealed record Member
{
    private readonly SmallFacts _facts;

    /// <summary>The caller's code of the member, unique within the household: 1 to 64 letters, digits, <c>. _ - /</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Date of birth, to the day, the month or the year (ngày sinh).</summary>
    public BirthDate? Birth { get; init; }

    /// <summary>Sex (giới tính).</summary>
    public Sex? Sex { get => _facts.Choice<Sex>(At.Sex); init => _facts = _facts.With(At.Sex, value); }

    /// <summary>Work (việc làm).</summary>
    public Employment? Employment { get => _facts.Choice<Employment>(At.Employment); init => _facts = _facts.With(At.Employment, value); }

    /// <summary>Whether the member is a person with a disability (người khuyết tật).</summary>
    public bool? Disabled { get => _facts.Answer(At.Disabled); init => _facts = _facts.With(At.Disabled, value); }

    /// <summary>Whether the member receives a monthly social allowance (trợ cấp xã hội hằng tháng).</summary>
    public bool? MonthlySocialAllowance { get => _facts.Answer(At.MonthlySocialAllowance); init => _facts = _facts.With(At.MonthlySocialAllowance, value); }

    /// <summary>Whether the member has health insurance (bảo hiểm y tế), as the reviewer reads the law's bracket.</summary>
    public bool? HealthInsurance { get => _facts.Answer(At.HealthInsurance); init => _facts = _facts.With(At.HealthInsurance, value); }

    /// <summary>The level attended now (đang học).</summary>
    public Enrolment? Enrolled { get => _facts.Choice<Enrolment>(At.Enrolled); init => _facts = _facts.With(At.Enrolled, value); }

    /// <summary>The highest level completed (trình độ cao nhất).</summary>
    public Qualification? Qualification { get => _facts.Choice<Qualification>(At.Qualification); init => _facts = _facts.With(At.Qualification, value); }

    /// <summary>The level of a vocational qualification; asked where <see cref="Qualification"/> is vocational.</summary>
    public VocationalLevel? VocationalLevel { get => _facts.Choice<VocationalLevel>(At.VocationalLevel); init => _facts = _facts.With(At.VocationalLevel, value); }

    /// <summary>Non-farm work of three months or more in the last twelve.</summary>
    public NonFarmWork? NonFarmWork { get => _facts.Choice<NonFarmWork>(At.NonFarmWork); init => _facts = _facts.With(At.NonFarmWork, value); }

    /// <summary>Whether the member draws a pension, a monthly social-insurance allowance or a monthly allowance of merit (cột 18 of Mẫu 3.1).</summary>
    public bool? MonthlyPension { get => _facts.Answer(At.MonthlyPension); init => _facts = _facts.With(At.MonthlyPension, value); }

    /// <summary>Whether the member has a critical illness of the law's list (bệnh hiểm nghèo).</summary>
    public bool? CriticallyIll { get => _facts.Answer(At.CriticallyIll); init => _facts = _facts.With(At.CriticallyIll, value); }

    /// <summary>Height in cm, at most one decimal; of those under 16.</summary>
    public decimal? Height { get; init; }

    /// <summary>Weight in kg, at most one decimal; of those under 10.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Recruited by an enterprise and certified in on-the-job training (đào tạo nghề tại chỗ).</summary>
    public bool? WorkplaceTraining { get => _facts.Answer(At.WorkplaceTraining); init => _facts = _facts.With(At.WorkplaceTraining, value); }

    /// <summary>Height for age below the cut-off (suy dinh dưỡng chiều cao theo tuổi); of children.</summary>
    public bool? Stunted { get => _facts.Answer(At.Stunted); init => _facts = _facts.With(At.Stunted, value); }

    /// <summary>Weight for age below the cut-off (suy dinh dưỡng cân nặng theo tuổi); of children.</summary>
    public bool? Underweight { get => _facts.Answer(At.Underweight); init => _facts = _facts.With(At.Underweight, value); }

    /// <summary>Ill or injured in the last twelve months and not treated; asked by the standard 2016-2020.</summary>
    public bool? UntreatedIllness { get => _facts.Answer(At.UntreatedIllness); init => _facts = _facts.With(At.UntreatedIllness, value); }

    /// <summary>All facts of few values.</summary>
    internal SmallFacts Facts { get => _facts; init => _facts = value; }

    /// <summary>Whether a number is known of the member.</summary>
    internal bool IsMeasured => Height is not null || Weight is not null;

    /// <summary>The member's code and date of birth; never anything that names a person.</summary>
    public override string ToString() => DebuggerText;

    private string DebuggerText => $"Member {Id ?? "?"}, born {(Birth is { } birth ? birth.ToString() : "?")}";

    private static class At
    {
        public const int Sex = 0;
        public const int Employment = 1;
        public const int Disabled = 2;
        public const int MonthlySocialAllowance = 3;
        public const int HealthInsurance = 4;
        public const int Enrolled = 5;
        public const int Qualification = 6;
        public const int VocationalLevel = 7;
        public const int NonFarmWork = 8;
        public const int MonthlyPension = 9;
        public const int CriticallyIll = 10;
        public const int WorkplaceTraining = 11;
        public const int Stunted = 12;
        public const int Underweight = 13;
        public const int UntreatedIllness = 14;
    }
}

using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>A member of a household (thành viên, nhân khẩu). Every fact may be null: not known, which is never the same as no.</summary>
/// <remarks>No name of a person is needed anywhere.</remarks>
[DebuggerDisplay("{DebuggerText,nq}")]
public sealed record Member
{
    /// <summary>The caller's code of the member, unique within the household: 1 to 64 letters, digits, <c>. _ - /</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Date of birth, to the day, the month or the year (ngày sinh).</summary>
    public BirthDate? Birth { get; init; }

    /// <summary>Sex (giới tính).</summary>
    public Sex? Sex { get; init; }

    /// <summary>Work (việc làm).</summary>
    public Employment? Employment { get; init; }

    /// <summary>Whether the member is a person with a disability (người khuyết tật).</summary>
    public bool? Disabled { get; init; }

    /// <summary>Whether the member receives a monthly social allowance (trợ cấp xã hội hằng tháng).</summary>
    public bool? MonthlySocialAllowance { get; init; }

    /// <summary>Whether the member has health insurance (bảo hiểm y tế), as the reviewer reads the law's bracket.</summary>
    public bool? HealthInsurance { get; init; }

    /// <summary>The level attended now (đang học).</summary>
    public Enrolment? Enrolled { get; init; }

    /// <summary>The highest level completed (trình độ cao nhất).</summary>
    public Qualification? Qualification { get; init; }

    /// <summary>The level of a vocational qualification; asked where <see cref="Qualification"/> is vocational.</summary>
    public VocationalLevel? VocationalLevel { get; init; }

    /// <summary>Non-farm work of three months or more in the last twelve.</summary>
    public NonFarmWork? NonFarmWork { get; init; }

    /// <summary>Whether the member draws a pension, a monthly social-insurance allowance or a monthly allowance of merit (cột 18 of Mẫu 3.1).</summary>
    public bool? MonthlyPension { get; init; }

    /// <summary>Whether the member has a critical illness of the law's list (bệnh hiểm nghèo).</summary>
    public bool? CriticallyIll { get; init; }

    /// <summary>Height in cm, at most one decimal; of those under 16.</summary>
    public decimal? Height { get; init; }

    /// <summary>Weight in kg, at most one decimal; of those under 10.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Recruited by an enterprise and certified in on-the-job training (đào tạo nghề tại chỗ).</summary>
    public bool? WorkplaceTraining { get; init; }

    /// <summary>Height for age below the cut-off (suy dinh dưỡng chiều cao theo tuổi); of children.</summary>
    public bool? Stunted { get; init; }

    /// <summary>Weight for age below the cut-off (suy dinh dưỡng cân nặng theo tuổi); of children.</summary>
    public bool? Underweight { get; init; }

    /// <summary>Ill or injured in the last twelve months and not treated; asked by the standard 2016-2020.</summary>
    public bool? UntreatedIllness { get; init; }

    /// <summary>Whether something is known that only the survey forms ask.</summary>
    internal bool HasFormFacts => VocationalLevel is not null || NonFarmWork is not null || MonthlyPension is not null || CriticallyIll is not null || Height is not null || Weight is not null;

    /// <summary>The member's code and date of birth; never anything that names a person.</summary>
    public override string ToString() => DebuggerText;

    private string DebuggerText => $"Member {Id ?? "?"}, born {(Birth is { } birth ? birth.ToString() : "?")}";
}

namespace PovertyCriteria;

/// <summary>Non-farm work of three months or more in the last twelve (việc làm phi nông nghiệp), as the survey form asks it.</summary>
public enum NonFarmWork
{
    /// <summary>Không làm việc phi nông nghiệp.</summary>
    None,

    /// <summary>Công chức, viên chức.</summary>
    CivilServant,

    /// <summary>Làm việc có hợp đồng lao động.</summary>
    WithContract,

    /// <summary>Làm thuê, làm công cho hộ gia đình; tự sản xuất, kinh doanh.</summary>
    ForHouseholdOrOwn,
}

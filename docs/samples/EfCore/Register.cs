using Microsoft.EntityFrameworkCore;

namespace PovertyCriteria.Samples;

/// <summary>A register as an agency may have it: what is not known is null.</summary>
internal sealed class Register(string path) : DbContext
{
    public DbSet<HouseholdRow> Households => Set<HouseholdRow>();

    public DbSet<MemberRow> Members => Set<MemberRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=" + path);
}

internal sealed class HouseholdRow
{
    public int Id { get; set; }

    public bool? IsUrban { get; set; }

    /// <summary>Whole VND of all members in twelve months.</summary>
    public long? IncomeOfYear { get; set; }

    public decimal? FloorArea { get; set; }

    public bool? UsesInternet { get; set; }

    /// <summary>The word of the data dictionary.</summary>
    public string? WaterSource { get; set; }

    /// <summary>The class as last computed; null: not yet, or undetermined.</summary>
    public string? Class { get; set; }

    public string? PossibleClasses { get; set; }
}

internal sealed class MemberRow
{
    public int Id { get; set; }

    public int HouseholdId { get; set; }

    public DateOnly? Born { get; set; }

    public bool? Insured { get; set; }
}

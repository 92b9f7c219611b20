namespace PovertyCriteria.Cli;

/// <summary>The files of one run, and how they are written.</summary>
internal sealed record ReviewFiles(string Households, string? Members, char Delimiter, ColumnMap Map, bool IgnoreUnknownColumns);

/// <summary>What is asked of the files: by which standard, on which date, on what basis, and whether by local standards too.</summary>
internal sealed record ReviewQuestion(PovertyStandard Standard, LocalDate On, Basis By, bool WithLocal);

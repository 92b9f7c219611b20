namespace PovertyCriteria.Bulk;

/// <summary>
/// The programs of a plan. Has state because a program is made when the first columns come, which decide what it asks; it is the same for
/// the same columns, whoever makes it, so threads may both make one. The last one is kept, since the calls of a caller have one shape.
/// </summary>
internal sealed class BulkPrograms(PovertyStandard standard, LocalDate on, Basis by)
{
    private BulkProgram? _last;

    /// <summary>For columns of a shape.</summary>
    public BulkProgram For(BulkShape shape)
    {
        var program = Volatile.Read(ref _last);
        if (program is null || program.Shape != shape) Volatile.Write(ref _last, program = new BulkProgram(standard, on, by, shape));
        return program;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>The answers for a chunk of households: the classes by columns, and what only one household at a time can say.</summary>
internal sealed class ChunkVerdicts
{
    private readonly ReviewQuestion _question;
    private readonly HouseholdChunk _chunk;
    private readonly BulkPlan? _plan;
    private readonly int? _pointsPerDeprivation;
    private BulkHouseholds? _input;
    private byte[] _possible = [];
    private byte[] _faults = [];
    private uint[] _deprived = [];
    private uint[] _unknown = [];

    public ChunkVerdicts(ReviewQuestion question, HouseholdChunk chunk)
    {
        (_question, _chunk) = (question, chunk);
        // By the survey form, households are classified one by one.
        _plan = question.By == Basis.Forms ? null : question.Standard.PlanFor(question.On, question.By);
        _pointsPerDeprivation = question.By == Basis.Scores ? question.Standard.ByScores!.PointsPerDeprivation : null;
    }

    /// <summary>Classifies the chunk as it is now.</summary>
    public void Classify()
    {
        _input = _chunk.Give();
        if (_plan is null) return;
        if (_possible.Length < _chunk.Count)
            (_possible, _faults, _deprived, _unknown) = (new byte[_chunk.Count], new byte[_chunk.Count], new uint[_chunk.Count], new uint[_chunk.Count]);
        _plan.Classify(_input, new BulkResults { Possible = _possible, Faults = _faults, Deprived = _deprived, Unknown = _unknown });
        var fault = Array.FindIndex(_faults, 0, _chunk.Count, code => code != 0);
        if (fault >= 0) throw new InvalidOperationException($"A row was taken for sound and is not: {Fault.TextOf((FaultCode)_faults[fault])}.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Verdict Of(int row)
    {
        if (_plan is null) return Verdict.Of(Household(row), _question);
        var result = Result(row);
        var local = _question.WithLocal ? Verdict.LocalStandardOf(_chunk.ProvinceOf(row), _question.On) : null;
        if (result.IsDecided && local is null) return new Verdict(result, [], null, null);
        var household = Household(row);
        var missing = result.IsDecided ? [] : _question.Standard.MissingFor(household, _question.On, _question.By);
        return new Verdict(result, missing, local, local is null ? null : Verdict.ByLocal(local, household, _question));
    }

    private Household Household(int row) => _chunk.HouseholdAt(_input!, row);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Classification Result(int row)
    {
        var standard = _question.Standard;
        if (_pointsPerDeprivation is { } points && _chunk.DeprivationScoreOf(row) is { } score)
            return new Classification(standard, 0, 0, _possible[row], score / points, score / points);
        var least = BitOperations.PopCount(_deprived[row]);
        return new Classification(standard, _deprived[row], _unknown[row], _possible[row], least, least + BitOperations.PopCount(_unknown[row]));
    }
}

using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>The codes of one household's members, mostly few and short.</summary>
internal sealed class SeenCodes
{
    private const int Few = 16;
    private const int BitsOfByte = 8;
    private readonly ulong[] _short = new ulong[Few];
    private int _shorts;
    private ulong _greatest;
    private CodeTable? _others;

    public void Clear() => (_shorts, _greatest, _others) = (0, 0, null);

    /// <summary>Adds a code; false where it is there already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(ReadOnlySpan<byte> code)
    {
        if (code.Length < sizeof(ulong))
        {
            // With its length before it, no two codes make one number.
            var number = (ulong)code.Length;
            foreach (var c in code) number = number << BitsOfByte | c;
            // Members are mostly numbered, and then none need be looked for.
            if (number > _greatest) _greatest = number;
            else if (_short.AsSpan(0, _shorts).Contains(number)) return false;
            if (_shorts < Few)
            {
                _short[_shorts++] = number;
                return true;
            }
        }

        _others ??= new CodeTable();
        var known = _others.Count;
        return _others.Add(code) == known;
    }
}

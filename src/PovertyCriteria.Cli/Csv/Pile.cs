using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>A list that grows by blocks, so that growing copies nothing and wastes at most one block.</summary>
internal sealed class Pile<T>
{
    private const int BitsOfBlock = 15;
    private const int Block = 1 << BitsOfBlock;
    private readonly List<T[]> _blocks = [];

    public int Count { get; private set; }

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _blocks[index >> BitsOfBlock][index & Block - 1];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T value)
    {
        if (Count == _blocks.Count * Block) _blocks.Add(new T[Block]);
        this[Count++] = value;
    }
}

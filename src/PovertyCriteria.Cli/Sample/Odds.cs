namespace PovertyCriteria.Cli.Sample;

/// <summary>A small table of values, each drawn as often as its weight says; draws do not change it.</summary>
internal sealed class Odds<T>
{
    private readonly (T Value, int Weight)[] _values;
    private readonly int _total;

    public Odds(params (T Value, int Weight)[] values)
    {
        _values = values;
        _total = values.Sum(each => each.Weight);
    }

    public T Draw(SplitMix64 random)
    {
        var ticket = (int)random.Below(_total);
        foreach (var (value, weight) in _values)
        {
            if (ticket < weight) return value;
            ticket -= weight;
        }

        throw new InvalidOperationException("A table of odds must have a weight.");
    }
}

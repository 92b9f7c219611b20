namespace PovertyCriteria.Sample;

/// <summary>A small table of values, each drawn as often as its weight says; draws do not change it.</summary>
internal sealed class Odds<T>
{
    // A ticket for each unit of weight: weights are small, and draws are many.
    private readonly T[] _tickets;

    public Odds(params (T Value, int Weight)[] values)
    {
        _tickets = [.. values.SelectMany(each => Enumerable.Repeat(each.Value, each.Weight))];
        if (_tickets.Length == 0) throw new InvalidOperationException("A table of odds must have a weight.");
    }

    public T Draw(SplitMix64 random) => _tickets[random.Below(_tickets.Length)];
}

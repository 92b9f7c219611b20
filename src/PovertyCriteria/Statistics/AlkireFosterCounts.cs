namespace PovertyCriteria;

/// <summary>The whole numbers that an Alkire-Foster measure is made of: sums over households of their weight.</summary>
internal sealed class AlkireFosterCounts(AlkireFosterMethod method)
{
    private readonly long[] _deprivedAndPoor = new long[method.Indicators.Length];
    private readonly long[] _deprivedNotPoor = new long[method.Indicators.Length];

    /// <summary>How many households, whatever their weight.</summary>
    public long Households { get; private set; }

    /// <summary>Those of them whose weight is not known; they are in none of the sums.</summary>
    public long HouseholdsOfUnknownWeight { get; private set; }

    /// <summary>All of them.</summary>
    public long Counted { get; private set; }

    /// <summary>The poor.</summary>
    public long Poor { get; private set; }

    /// <summary>The weighted deprivations of the poor.</summary>
    public long Score { get; private set; }

    public long DeprivedAndPoor(int indicator) => _deprivedAndPoor[indicator];

    public long Deprived(int indicator) => _deprivedAndPoor[indicator] + _deprivedNotPoor[indicator];

    public void Add(uint deprived, long weight)
    {
        var counted = Room(Counted, weight);
        var score = method.Score(deprived);
        var poor = method.IsPoor(deprived, score);

        // Nothing below is more than the room just proved, so that an overflow leaves nothing half counted.
        unchecked
        {
            Households++;
            Counted = counted;
            if (poor)
            {
                Poor += weight;
                Score += score * weight;
            }

            var counts = poor ? _deprivedAndPoor : _deprivedNotPoor;
            for (var rest = deprived; rest != 0; rest &= rest - 1) counts[Bits.Lowest(rest)] += weight;
        }
    }

    public void AddOfUnknownWeight()
    {
        Households++;
        HouseholdsOfUnknownWeight++;
    }

    public void Add(AlkireFosterCounts other)
    {
        Counted = Room(Counted, other.Counted);
        Households += other.Households;
        HouseholdsOfUnknownWeight += other.HouseholdsOfUnknownWeight;
        Poor += other.Poor;
        Score += other.Score;
        for (var i = 0; i < _deprivedAndPoor.Length; i++)
        {
            _deprivedAndPoor[i] += other._deprivedAndPoor[i];
            _deprivedNotPoor[i] += other._deprivedNotPoor[i];
        }
    }

    public AlkireFosterCounts With(AlkireFosterCounts other)
    {
        var sum = new AlkireFosterCounts(method);
        sum.Add(this);
        sum.Add(other);
        return sum;
    }

    public bool Same(AlkireFosterCounts other) => Counted == other.Counted && HouseholdsOfUnknownWeight == other.HouseholdsOfUnknownWeight && Poor == other.Poor && Score == other.Score
        && _deprivedAndPoor.SequenceEqual(other._deprivedAndPoor) && _deprivedNotPoor.SequenceEqual(other._deprivedNotPoor);

    /// <summary>The sum of the weights, if all of them deprived of everything would still be a number.</summary>
    public long Room(long counted, long weight)
    {
        var sum = checked(counted + weight);
        _ = checked(sum * method.SumOfWeights);
        return sum;
    }
}

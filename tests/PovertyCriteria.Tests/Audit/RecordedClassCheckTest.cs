namespace PovertyCriteria.Tests.Audit;

/// <summary>Recorded against computed classes: every record and every set of possible classes, restated by asking of each possible class what it says.</summary>
public class RecordedClassCheckTest
{
    private static readonly PovertyClass[] Classes = Enum.GetValues<PovertyClass>();

    [Fact]
    public void EveryRecordAndSet()
    {
        foreach (var recorded in Classes)
        {
            for (byte mask = 1; mask < 32; mask++)
            {
                var computed = new PovertyClasses(mask);
                var says = computed.Select(possible => Says(recorded, possible)).Distinct().ToList();
                var expected = says.Count == 1 ? says[0] : ClassAgreement.Undetermined;
                var check = RecordedClassCheck.Of(recorded, computed);
                Assert.Equal((recorded, computed, expected), (check.Recorded!.Value, check.Computed, check.Agreement));
                Assert.Equal(expected is ClassAgreement.RecordedPoorer or ClassAgreement.RecordedBetterOff, check.Disagrees);
            }
        }

        static ClassAgreement Says(PovertyClass recorded, PovertyClass possible)
        {
            // "Neither poor nor near-poor" covers average and above.
            static bool Neither(PovertyClass each) => each is PovertyClass.AverageLivingStandard or PovertyClass.Above or PovertyClass.NotPoor;
            if (recorded == possible || Neither(recorded) && Neither(possible) && (recorded == PovertyClass.NotPoor || possible == PovertyClass.NotPoor)) return ClassAgreement.Agrees;
            return recorded < possible ? ClassAgreement.RecordedPoorer : ClassAgreement.RecordedBetterOff;
        }
    }

    [Fact]
    public void WithoutARecord_NothingIsSaid()
    {
        Assert.Equal(ClassAgreement.NotRecorded, RecordedClassCheck.Of(null, PovertyClasses.Of(PovertyClass.Poor)).Agreement);
        Assert.Throws<ArgumentException>(() => RecordedClassCheck.Of(PovertyClass.Poor, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecordedClassCheck.Of((PovertyClass)5, PovertyClasses.Of(PovertyClass.Poor)));
    }

    [Fact]
    public void Tables_CountAndMerge()
    {
        var (poor, near, either) = (PovertyClasses.Of(PovertyClass.Poor), PovertyClasses.Of(PovertyClass.NearPoor), PovertyClasses.Of(PovertyClass.Poor, PovertyClass.NearPoor));
        var (one, other) = (new AgreementTally(), new AgreementTally());
        one.Add(RecordedClassCheck.Of(PovertyClass.Poor, poor), 4);
        one.Add(RecordedClassCheck.Of(PovertyClass.Poor, poor), 3);
        one.Add(RecordedClassCheck.Of(PovertyClass.Poor, near), null);
        other.Add(RecordedClassCheck.Of(PovertyClass.NearPoor, poor), 5);
        other.Add(RecordedClassCheck.Of(PovertyClass.NearPoor, either), 5);
        other.Add(RecordedClassCheck.Of(null, near), 1);
        one.Merge(other);
        var table = one.ToTable();
        Assert.Equal((2L, 7L), (table[PovertyClass.Poor, poor].Households, table[PovertyClass.Poor, poor].Persons));
        Assert.Equal((1L, 1L, 1L, 0L), (table[PovertyClass.Poor, near].Households, table[PovertyClass.NearPoor, poor].Households, table[null, near].Households, table[null, poor].Households));
        Assert.Equal([PovertyClass.Poor, PovertyClass.NearPoor, null], table.Rows);
        Assert.Equal([poor, near, either], table.Columns);
        Assert.Equal("2 agree, 1 recorded poorer, 1 recorded better off, 1 undetermined, 1 not recorded", table.ToString());
        Assert.Equal(new Ratio(1, 2), table.AgreementRate);
        Assert.Equal(6, table.Total.Households);
        Assert.Null(new AgreementTally().ToTable().AgreementRate);
        Assert.Throws<ArgumentException>(() => one.Add(default, 4));
        Assert.Throws<ArgumentException>(() => one.Merge(one));
    }

    [Fact]
    public void RepeatedCodes_KeepEveryPlace()
    {
        var codes = new RepeatedCodes<int>();
        foreach (var (code, line) in new[] { ("H2", 2), ("H1", 3), ("H2", 4), ("h1", 5), ("H2", 6), ("H1", 7) }) codes.Add(code, line);
        Assert.Equal(["H1: 3, 7", "H2: 2, 4, 6"], codes.Repeated.Select(each => each.ToString()));
    }
}

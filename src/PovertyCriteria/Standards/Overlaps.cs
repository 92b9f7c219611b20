using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>The one check of a catalog: no id twice, and no date with two standards of one territory.</summary>
internal static class Overlaps
{
    public static void Refuse(ImmutableArray<PovertyStandard> standards)
    {
        var faults = new List<LawFault>();
        for (var i = 0; i < standards.Length; i++)
        {
            for (var j = i + 1; j < standards.Length; j++)
            {
                var (first, second) = (standards[i], standards[j]);
                if (string.Equals(first.Id, second.Id, StringComparison.Ordinal))
                    faults.Add(new LawFault(LawFaultCodes.IdDuplicate, "$.id", null, new("một mã chưa dùng trong danh mục", "an id not yet in the catalog"), second.Id));
                if (!string.Equals(first.ProvinceCode, second.ProvinceCode, StringComparison.Ordinal)) continue;
                foreach (var window in first.Windows)
                    foreach (var other in second.Windows)
                        if (window.From <= other.To && other.From <= window.To)
                            faults.Add(new LawFault(LawFaultCodes.WindowOverlap, "$.applies", null,
                                new($"giai đoạn không trùng với {first.Id} {window}", $"a window apart from {first.Id} {window}"), $"{second.Id} {other}"));
            }
        }

        if (faults.Count > 0) throw new InvalidStandardException([.. faults]);
    }
}

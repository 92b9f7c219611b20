namespace PovertyCriteria.Tests.Conformance;

/// <summary>The first and the last day of every window, and the days outside.</summary>
internal static class StandardChoiceCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("choice", "Which standard a date chooses, nationally and in a province; a case without standard says that none is in force.");
        National("2005-12-31", null, "170/2005/QĐ-TTg");
        National("2006-01-01", "vn-2006-2010", "170/2005/QĐ-TTg");
        National("2010-12-31", "vn-2006-2010", "170/2005/QĐ-TTg");
        National("2011-01-01", "vn-2011-2015", "09/2011/QĐ-TTg");
        National("2015-12-31", "vn-2011-2015", "09/2011/QĐ-TTg");
        National("2016-01-01", "vn-2016-2020", "59/2015/QĐ-TTg, Điều 1, 2");
        National("2016-02-29", "vn-2016-2020", "59/2015/QĐ-TTg, Điều 1, 2");
        National("2020-12-31", "vn-2016-2020", "59/2015/QĐ-TTg, Điều 1, 2");
        National("2021-01-01", "vn-2016-2020", "07/2021/NĐ-CP, Điều 2");
        National("2021-12-31", "vn-2016-2020", "07/2021/NĐ-CP, Điều 2");
        National("2022-01-01", "vn-2022-2025", "07/2021/NĐ-CP, Điều 3");
        National("2024-02-29", "vn-2022-2025", "07/2021/NĐ-CP, Điều 3");
        National("2025-12-31", "vn-2022-2025", "07/2021/NĐ-CP, Điều 3");
        National("2026-01-01", "vn-2022-2025", "351/2025/NĐ-CP");
        National("2026-12-31", "vn-2022-2025", "351/2025/NĐ-CP");
        National("2027-01-01", "vn-2027-2030", "351/2025/NĐ-CP");
        National("2030-12-31", "vn-2027-2030", "351/2025/NĐ-CP");
        National("2031-01-01", null, "351/2025/NĐ-CP");

        const string haNoi = "13/2021/QĐ-UBND (Hà Nội)", dongNai = "32/2022/QĐ-UBND (Đồng Nai)";
        Local("01", "2010-12-31", null, "01/2011/QĐ-UBND (Hà Nội)");
        Local("01", "2011-01-01", "ha-noi-2011-2015", "01/2011/QĐ-UBND (Hà Nội)");
        Local("01", "2015-12-31", "ha-noi-2011-2015", "01/2011/QĐ-UBND (Hà Nội)");
        Local("01", "2016-01-01", "ha-noi-2016-2021", "12/2016/QĐ-UBND (Hà Nội)");
        Local("01", "2021-12-31", "ha-noi-2016-2021", "12/2016/QĐ-UBND (Hà Nội)");
        Local("01", "2022-01-01", "ha-noi-2022-2025", haNoi);
        Local("01", "2025-12-31", "ha-noi-2022-2025", haNoi);
        Local("01", "2026-01-01", null, haNoi);
        Local("1", "2025-10-15", null, haNoi);
        Local("79", "2014-01-01", "ho-chi-minh-2014-2015", "34/2013/NQ-HĐND (TP. Hồ Chí Minh)");
        Local("79", "2015-12-31", "ho-chi-minh-2014-2015", "34/2013/NQ-HĐND (TP. Hồ Chí Minh)");
        Local("79", "2022-06-30", null, "13/2020/NQ-HĐND (TP. Hồ Chí Minh): known, incomplete, not in the data");
        Local("48", "2016-01-01", "da-nang-2016-2020", "Đà Nẵng, 2015-07-09");
        Local("48", "2020-12-31", "da-nang-2016-2020", "Đà Nẵng, 2015-07-09");
        Local("48", "2021-01-01", null, "Đà Nẵng, 2015-07-09");
        Local("22", "2022-12-31", null, "Quảng Ninh, 2023");
        Local("22", "2023-01-01", "quang-ninh-2023-2025", "Quảng Ninh, 2023");
        Local("22", "2025-12-31", "quang-ninh-2023-2025", "Quảng Ninh, 2023");
        Local("75", "2022-08-09", null, dongNai);
        Local("75", "2022-08-10", "dong-nai-2022-2025", dongNai);

        // On the day of the merger the code begins to mean another territory, which has no standard of its own.
        Local("75", "2025-06-30", "dong-nai-2022-2025", dongNai, trap: 10);
        Local("75", "2025-07-01", null, dongNai, trap: 10);
        Local("75", "2025-12-31", null, dongNai, trap: 10);
        return cases;

        void National(string on, string? standard, string source) => cases.Add(
            "national on " + on, source, standard, on, new Household { Area = Area.Rural }, new ConformanceExpected(), ChosenBy.Date);

        void Local(string province, string on, string? standard, string source, int? trap = null) => cases.Add(
            $"province {province} on {on}", source, standard, on, new Household { ProvinceCode = province, Area = Area.Rural }, new ConformanceExpected(), ChosenBy.ProvinceAndDate, trap: trap);
    }
}

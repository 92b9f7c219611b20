using System.Text.Json.Nodes;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>Facts that cannot be, and facts that only just can.</summary>
internal static class FaultCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("refused", "Households that are refused, with the code of each fault and the field; beside them the last value that is still accepted.");
        Refused("a negative income", """{ "income_per_person_month": -1 }""", "value.out_of_range", "income_per_person_month");
        Refused("more money than is accepted", """{ "income_per_person_month": 1000000000000001 }""", "value.out_of_range", "income_per_person_month");
        Refused("a fraction of a đồng", """{ "income_per_person_month": 1500000.5 }""", "value.not_integer", "income_per_person_month");
        Refused("two incomes that contradict", """{ "members": 4, "income_per_person_month": 1501000, "income_total_year": 72000000 }""", "income.contradiction", "income_per_person_month");
        Refused("no member", """{ "members": 0 }""", "value.out_of_range", "members");
        Refused("more members than can be", """{ "members": 1001 }""", "value.out_of_range", "members");
        Refused("members that do not add up", """{ "members": 3, "member_list": [ {}, {} ] }""", "members.mismatch", "members");
        Refused("a member's code twice", """{ "member_list": [ { "member_id": "1" }, { "member_id": "1" } ] }""", "member.duplicate", "members.member_id");
        Refused("born the day after the review", """{ "member_list": [ { "birth_date": "2025-10-16" } ] }""", "birth_date.future", "members.birth_date");
        Refused("born 130 years and a day before the review", """{ "member_list": [ { "birth_date": "1895-10-14" } ] }""", "birth_date.too_early", "members.birth_date");
        Refused("29 February of a common year", """{ "member_list": [ { "birth_date": "2023-02-29" } ] }""", "value.not_date", "members.birth_date");
        Refused("a word that is no toilet", """{ "toilet": "latrine" }""", "value.not_one_of", "toilet");
        Refused("a word that is no device", """{ "devices": [ "fax" ] }""", "value.not_list", "devices");
        Refused("yes is not true", """{ "uses_internet": "yes" }""", "value.not_boolean", "uses_internet");
        Refused("three decimals of a square metre", """{ "floor_area": 40.125 }""", "value.too_many_decimals", "floor_area");
        Refused("more forest than is accepted", """{ "forest_area": 20000000.01 }""", "value.out_of_range", "forest_area");
        Refused("an indicator that the standard does not have", """{ "deprived_waste_treatment": true }""", "deprived.unknown_indicator", "deprived_waste_treatment");
        Refused("a field that does not exist", """{ "name": "-" }""", "field.unknown", "name");

        // Two incomes that differ by less than 1,000 VND a month agree, and the yearly one decides: 72,000,001 of four in a year is above the line.
        Accepted("two incomes that nearly agree", """{ "area": "rural", "members": 4, "income_per_person_month": 1500000, "income_total_year": 72000001 }""", "average_living_standard");
        Accepted("two incomes, 999 VND apart", """{ "area": "rural", "members": 4, "income_per_person_month": 1500999, "income_total_year": 72000000 }""", "near_poor");
        Accepted("the most money", """{ "area": "rural", "income_per_person_month": 1000000000000000 }""", "above");
        Accepted("the most forest", """{ "area": "rural", "income_per_person_month": 1500000, "forest_area": 20000000.00 }""", "near_poor");
        Accepted("born on the review date", """{ "area": "rural", "income_per_person_month": 1500000, "member_list": [ { "birth_date": "2025-10-15" } ] }""", "near_poor");
        Accepted("born 130 years before the review", """{ "area": "rural", "income_per_person_month": 1500000, "member_list": [ { "birth_date": "1895-10-15" } ] }""", "near_poor");
        return cases;

        void Refused(string title, string household, string code, string field) => cases.Add(
            title, "data dictionary", "vn-2022-2025", "2025-10-15", (JsonObject)JsonNode.Parse(household)!, new ConformanceExpected { Faults = [new(code, field)] });

        void Accepted(string title, string household, string expected)
        {
            var facts = (JsonObject)JsonNode.Parse(household)!;
            foreach (var id in PlainLaw.Twelve) facts["deprived_" + id] = false;
            cases.Add(title, "data dictionary", "vn-2022-2025", "2025-10-15", facts, new ConformanceExpected { PossibleClasses = [expected], Deprived = [], Unknown = [], Missing = [] });
        }
    }
}

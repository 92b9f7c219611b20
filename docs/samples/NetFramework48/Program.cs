using System;
using System.Globalization;
using System.Text;
using NodaTime;

namespace PovertyCriteria.Samples
{
    /// <summary>An older agency system: .NET Framework 4.8, the same library, the same answers.</summary>
    internal static class Program
    {
        private static int Main()
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            var on = new LocalDate(2026, 10, 15);
            PovertyStandard standard = PovertyStandards.National.InForceOn(on);
            var household = new Household
            {
                Area = Area.Rural,
                Income = Income.HouseholdYear(66_000_000),
                FloorArea = 28.5m,
                WallDurable = false,
                PillarDurable = true,
                RoofDurable = false,
                WaterSource = WaterSource.SurfaceWater,
                Members =
                [
                    new Member { Birth = BirthDate.InYear(1988), HealthInsurance = true },
                    new Member { Birth = BirthDate.On(new LocalDate(1990, 2, 28)), HealthInsurance = true },
                    new Member { Birth = BirthDate.On(new LocalDate(2015, 6, 1)), HealthInsurance = false },
                    new Member { Birth = BirthDate.On(new LocalDate(2021, 9, 30)), HealthInsurance = null },
                ],
            };

            Classification result = standard.Classify(household, on);
            Console.WriteLine(result);
            Console.WriteLine(standard.Explain(household, on).ToString(new CultureInfo("vi")));
            Console.WriteLine(result.Stamp);
            return result.Class == PovertyClass.Poor ? 0 : 1;
        }
    }
}

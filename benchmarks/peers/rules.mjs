// The standard 2022-2025 (Decree 07/2021/NĐ-CP, Article 3 and its annex; Form 3.2 of 1315/VBHN-BLĐTBXH), restated in SQL from the text of the law,
// as somebody with the same columns in DuckDB would write it. It knows nothing of the library's law files: where the two differ, the checksums do.
// Codes are those of the data dictionary: employment 1 = waged without contract, 3 = seeking; qualification 0 = none, 1 = primary, 2 = lower secondary;
// enrolled 0 = none, 1 = preschool, 2 = primary; area 0 = rural, 1 = urban. Classes are bits: 1 poor, 2 near-poor, 4 average, 8 above.

/** The latest birth on which somebody is so many years old on the review date. */
const born = (on, years) => `(DATE '${on}' - INTERVAL ${years} YEAR)::DATE`;

/** The twelve indicators from facts that are all known; births known to the day. */
export const known = (on, households, members) => `
  WITH m AS (
    SELECT household, count(*) AS persons,
      bool_or(birth <= ${born(on, 15)} AND employment IN (1, 3)) AS employment,
      count(*) FILTER (birth > ${born(on, 16)} OR (birth <= ${born(on, 60)} OR disabled) AND monthly_social_allowance) AS dependents,
      bool_or(birth > ${born(on, 16)} AND (stunted OR birth > ${born(on, 10)} AND underweight)) AS nutrition,
      bool_or(birth <= ${born(on, 6)} AND NOT health_insurance) AS health_insurance,
      bool_or((birth <= ${born(on, 16)} AND birth > ${born(on, 18)} AND qualification IN (0, 1)
            OR birth <= ${born(on, 18)} AND birth > ${born(on, 30)} AND qualification IN (0, 1, 2))
            AND enrolled = 0 AND NOT workplace_training) AS adult_education,
      bool_or(birth <= ${born(on, 3)} AND birth > ${born(on, 6)} AND enrolled = 0
            OR birth <= ${born(on, 6)} AND birth > ${born(on, 12)} AND enrolled IN (0, 1)
            OR birth <= ${born(on, 12)} AND birth > ${born(on, 16)} AND enrolled IN (0, 1, 2)) AS school_attendance
    FROM ${members} GROUP BY household),
  h AS (
    SELECT h.household, area, persons, income_per_person_month, income_total_year,
      m.employment::INT + (dependents * 100 > persons * 50)::INT + nutrition::INT + m.health_insurance::INT + adult_education::INT + school_attendance::INT
      + ((NOT wall_durable)::INT + (NOT pillar_durable)::INT + (NOT roof_durable)::INT >= 2)::INT
      + (floor_area < 800 * persons)::INT
      + (water_source NOT IN (0, 1, 2, 4, 6, 7, 8))::INT
      + (toilet NOT IN (0, 1, 2, 3, 4))::INT
      + (NOT uses_internet)::INT
      + (devices = 0)::INT AS deprivations,
      CASE WHEN income_total_year IS NOT NULL THEN income_total_year ELSE income_per_person_month END AS income,
      CASE WHEN income_total_year IS NOT NULL THEN 12 * persons ELSE 1 END AS units
    FROM ${households} h JOIN m ON h.household = m.household)
  SELECT household, deprivations,
    CASE WHEN income <= units * CASE area WHEN 1 THEN 2000000 ELSE 1500000 END THEN CASE WHEN deprivations >= 3 THEN 1 ELSE 2 END
         WHEN income <= units * CASE area WHEN 1 THEN 3000000 ELSE 2250000 END THEN 4 ELSE 8 END::UTINYINT AS classes
  FROM h`;

/**
 * The same where facts are unknown, in two rails: what is surely so and what is possibly so. A birth is the interval of days that it can be on, blank the widest;
 * an age is surely reached by the latest day and possibly by the earliest. Written so that no condition of a rail contradicts itself, each is exact.
 */
export const gaps = (on, households, members) => {
  const rail = (unknown) => {
    const from = (years) => `${unknown ? 'earliest' : 'latest'} <= ${born(on, years)}`;
    const below = (years) => `${unknown ? 'latest' : 'earliest'} > ${born(on, years)}`;
    const is = (fact) => unknown ? `(${fact}) IS DISTINCT FROM false` : `(${fact}) IS NOT DISTINCT FROM true`;
    return {
      employment: `${from(15)} AND ${is('employment IN (1, 3)')}`,
      dependents: `${below(16)} OR (${from(60)} OR ${is('disabled')}) AND ${is('monthly_social_allowance')}`,
      nutrition: `${below(16)} AND (${is('stunted')} OR ${below(10)} AND ${is('underweight')})`,
      health_insurance: `${from(6)} AND ${is('NOT health_insurance')}`,
      adult_education: `${below(30)} AND (${from(16)} AND ${is('qualification IN (0, 1)')} OR ${from(18)} AND ${is('qualification = 2')}) AND ${is('enrolled = 0')} AND ${is('NOT workplace_training')}`,
      school_attendance: `${below(16)} AND (${from(3)} AND ${is('enrolled = 0')} OR ${from(6)} AND ${is('enrolled = 1')} OR ${from(12)} AND ${is('enrolled = 2')})`,
    };
  };
  const [surely, possibly] = [rail(false), rail(true)];
  const sure = (id) => surely[id];
  const possible = (id) => possibly[id];
  const any = Object.keys(surely).filter((id) => id !== 'dependents');
  const ofHousehold = {
    water_source: 'water_source NOT IN (0, 1, 2, 4, 6, 7, 8)', toilet: 'toilet NOT IN (0, 1, 2, 3, 4)',
    internet: 'NOT uses_internet', devices: 'devices = 0', floor: 'floor_area < 800 * persons',
  };
  const count = (unknown) => `
      (${unknown ? 'possible' : 'sure'}_dependents * 100 > persons * 50)::INT
      + (coalesce((NOT wall_durable)::INT, ${unknown}) + coalesce((NOT pillar_durable)::INT, ${unknown}) + coalesce((NOT roof_durable)::INT, ${unknown}) >= 2)::INT
      + ${any.map((id) => `${unknown ? 'possible' : 'sure'}_${id}::INT`).join(' + ')}
      + ${Object.values(ofHousehold).map((condition) => `coalesce((${condition})::INT, ${unknown})`).join(' + ')}`;
  const classesIn = (poor, average) => `
      (CASE WHEN coalesce(income <= units * ${poor}, true) THEN (most >= 3)::INT + 2 * (least < 3)::INT ELSE 0 END
      | CASE WHEN coalesce(income > units * ${poor} AND income <= units * ${average}, true) THEN 4 ELSE 0 END
      | CASE WHEN coalesce(income > units * ${average}, true) THEN 8 ELSE 0 END)`;
  return `
  WITH m AS (
    SELECT household, count(*) AS persons,
      count(*) FILTER (${sure('dependents')}) AS sure_dependents, count(*) FILTER (${possible('dependents')}) AS possible_dependents,
      ${any.map((id) => `bool_or(${sure(id)}) AS sure_${id}, bool_or(${possible(id)}) AS possible_${id}`).join(',\n      ')}
    FROM (SELECT * REPLACE (coalesce(earliest, DATE '1800-01-01') AS earliest, coalesce(latest, DATE '${on}') AS latest) FROM ${members}) GROUP BY household),
  h AS (
    SELECT h.household, area, ${count(0)} AS least, ${count(1)} AS most,
      CASE WHEN income_total_year IS NOT NULL THEN income_total_year ELSE income_per_person_month END AS income,
      CASE WHEN income_total_year IS NOT NULL THEN 12 * persons ELSE 1 END AS units
    FROM ${households} h JOIN m ON h.household = m.household)
  SELECT household,
    (CASE WHEN area IS NULL OR area = 0 THEN ${classesIn(1500000, 2250000)} ELSE 0 END
    | CASE WHEN area IS NULL OR area = 1 THEN ${classesIn(2000000, 3000000)} ELSE 0 END)::UTINYINT AS classes
  FROM h`;
};

/** From masks of deprivations that are assessed already. */
export const masks = (table) => `
  SELECT household,
    CASE WHEN income <= CASE area WHEN 1 THEN 2000000 ELSE 1500000 END THEN CASE WHEN bit_count(deprived) >= 3 THEN 1 ELSE 2 END
         WHEN income <= CASE area WHEN 1 THEN 3000000 ELSE 2250000 END THEN 4 ELSE 8 END::UTINYINT AS classes
  FROM ${table}`;

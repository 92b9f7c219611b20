// One process of the comparison on the peer's side: DuckDB on the data that the benchmark program wrote, a line of JSON a figure.
//   node peers.mjs FOLDER DATE WORK [ARGUMENT]     WORK: prepare, facts, gaps, masks TIMES, files, compare FILE
import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as rules from './rules.mjs';

const [folder, on, work, argument] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const duckdb = await instance.connect();
const file = (name) => join(folder, name).replaceAll("'", "''");
const rowsOf = async (sql) => (await duckdb.runAndReadAll(sql)).getRowObjectsJson();
const version = 'DuckDB ' + (await rowsOf('SELECT version() AS v'))[0].v;
const stored = file('peers.duckdb');

const HOUSEHOLDS = `{ household: 'INTEGER', area: 'UTINYINT', income_per_person_month: 'BIGINT', income_total_year: 'BIGINT', wall_durable: 'UTINYINT', pillar_durable: 'UTINYINT',
  roof_durable: 'UTINYINT', floor_area: 'INTEGER', water_source: 'UTINYINT', toilet: 'UTINYINT', uses_internet: 'UTINYINT', devices: 'UTINYINT' }`;
const MEMBERS = `{ household: 'INTEGER', earliest: 'INTEGER', latest: 'INTEGER', employment: 'UTINYINT', disabled: 'UTINYINT', monthly_social_allowance: 'UTINYINT',
  health_insurance: 'UTINYINT', enrolled: 'UTINYINT', qualification: 'UTINYINT', workplace_training: 'UTINYINT', stunted: 'UTINYINT', underweight: 'UTINYINT' }`;
const booleans = (names) => names.map((name) => `${name}::BOOLEAN AS ${name}`).join(', ');

/** The numbers of the files as tables of their natural types, once, in a file that later processes load from. */
async function prepare() {
  if (existsSync(stored)) rmSync(stored);
  await duckdb.run(`ATTACH '${stored}' AS store`);
  for (const name of ['facts', 'gaps']) {
    await duckdb.run(`CREATE TABLE store.${name}_households AS SELECT * REPLACE (${booleans(['wall_durable', 'pillar_durable', 'roof_durable', 'uses_internet'])})
      FROM read_csv('${file(name + '-households.csv')}', header = true, columns = ${HOUSEHOLDS})`);
    const birth = name === 'facts' ? `DATE '1970-01-01' + earliest AS birth` : `DATE '1970-01-01' + earliest AS earliest, DATE '1970-01-01' + latest AS latest`;
    await duckdb.run(`CREATE TABLE store.${name}_members AS SELECT household, ${birth}, employment, enrolled, qualification,
      ${booleans(['disabled', 'monthly_social_allowance', 'health_insurance', 'workplace_training', 'stunted', 'underweight'])}
      FROM read_csv('${file(name + '-members.csv')}', header = true, columns = ${MEMBERS})`);
  }
  await duckdb.run(`CREATE TABLE store.masks AS FROM read_csv('${file('masks.csv')}', header = true,
    columns = { household: 'INTEGER', area: 'UTINYINT', income: 'BIGINT', deprived: 'USMALLINT' })`);
  await duckdb.run('DETACH store');
}

async function load(...tables) {
  await duckdb.run(`ATTACH '${stored}' AS store (READ_ONLY)`);
  for (const table of tables) await duckdb.run(`CREATE TABLE ${table} AS FROM store.${table}`);
}

/** The median of three to five, after one that is not counted; the classes go to a table in memory, as the library's go to an array. */
async function time(sql) {
  const once = async () => {
    await duckdb.run('DROP TABLE IF EXISTS found');
    const from = performance.now();
    await duckdb.run(`CREATE TABLE found AS ${sql}`);
    return (performance.now() - from) / 1000;
  };
  await once();
  const [times, used] = [[], process.cpuUsage()];
  for (let total = 0; times.length < 3 || (times.length < 5 && total < 3); total += times.at(-1)) times.push(await once());
  const processor = processorSeconds(used) / times.length;
  times.sort((a, b) => a - b);
  const middle = times.length >> 1;
  return { seconds: times.length % 2 ? times[middle] : (times[middle - 1] + times[middle]) / 2, processor };
}

const processorSeconds = (since) => { const used = process.cpuUsage(since); return (used.user + used.system) / 1e6; };

async function print(name, threads, count, time) {
  const counts = {};
  for (const { classes, n } of await rowsOf('SELECT classes, count(*) AS n FROM found GROUP BY classes ORDER BY classes')) counts[classes] = Number(n);
  const [{ checksum }] = await rowsOf('SELECT (sum((household + 1)::HUGEINT * classes) % (1::HUGEINT << 61))::VARCHAR AS checksum FROM found');
  console.log(JSON.stringify({ work: name, engine: 'duckdb', threads, rows: count, seconds: time.seconds, processorSeconds: time.processor, counts, checksum, peakBytes: process.resourceUsage().maxRSS * 1024, version }));
}

async function facts(name, rule) {
  await load(`${name}_households`, `${name}_members`);
  const [{ n }] = await rowsOf(`SELECT count(*) AS n FROM ${name}_households`);
  for (const threads of [1, 2]) {
    await duckdb.run(`SET threads = ${threads}`);
    await print(name, threads, Number(n), await time(rule(on, `${name}_households`, `${name}_members`)));
  }
}

async function masks() {
  await load('masks');
  const [{ n }] = await rowsOf('SELECT count(*) AS n FROM masks');
  const times = Number(argument ?? 1);
  await duckdb.run(`CREATE TABLE masks_times AS SELECT (k * ${n} + household)::INTEGER AS household, area, income, deprived FROM masks, range(${times}) r(k)`);
  await duckdb.run('SET threads = 1');
  await print('masks', 1, Number(n) * times, await time(rules.masks('masks_times')));
}

/** From the files of the data dictionary to a file of results, rejects on, once: a whole run is what a user waits for. */
async function files() {
  await duckdb.run('SET threads = 1');
  const [from, used] = [performance.now(), process.cpuUsage()];
  const words = (list) => `CASE ${list.map((word, code) => `WHEN '${word}' THEN ${code}`).join(' ')} END`;
  const read = (name) => `read_csv('${file(name)}', header = true, store_rejects = true, auto_detect = true, sample_size = 1000)`;
  const as = (column, list) => words(list).replace('CASE', `CASE ${column}`) + ` AS ${column}`;
  const households = `(SELECT household_id AS household, ${as('area', ['rural', 'urban'])}, income_per_person_month, income_total_year, wall_durable, pillar_durable, roof_durable,
    (floor_area * 100)::INTEGER AS floor_area, ${as('water_source', ['piped', 'drilled_well', 'protected_dug_well', 'unprotected_dug_well', 'protected_spring', 'unprotected_spring', 'rainwater', 'purchased', 'bottled', 'surface_water', 'other'])},
    ${as('toilet', ['septic', 'pour_flush', 'ventilated_improved_pit', 'dug_pit_with_seat', 'two_vault', 'other', 'none'])}, uses_internet, (devices <> 'none')::INTEGER AS devices
    FROM ${read('households.csv')})`;
  const members = `(SELECT household_id AS household, birth_date AS birth, ${as('employment', ['wage_with_contract', 'wage_without_contract', 'self_employed', 'seeking', 'not_seeking', 'unable'])},
    disabled, monthly_social_allowance, health_insurance, ${as('enrolled', ['none', 'preschool', 'primary', 'lower_secondary', 'upper_secondary', 'vocational', 'higher'])},
    ${as('qualification', ['none', 'primary', 'lower_secondary', 'upper_secondary', 'vocational', 'higher'])}, workplace_training, stunted, underweight
    FROM ${read('members.csv')})`;
  await duckdb.run(`COPY (SELECT household AS household_id, CASE classes WHEN 1 THEN 'poor' WHEN 2 THEN 'near_poor' WHEN 4 THEN 'average_living_standard' ELSE 'above' END AS class, deprivations
    FROM (${rules.known(on, households, members)})) TO '${file('duckdb-results.csv')}' (HEADER)`);
  const time = { seconds: (performance.now() - from) / 1000, processor: processorSeconds(used) };
  const [{ rejected }] = await rowsOf('SELECT count(*) AS rejected FROM reject_errors');
  if (Number(rejected) > 0) throw new Error(`${rejected} cells rejected`);
  await results(time, 'duckdb-results.csv');
}

/** What a file of results holds: counts and a checksum by the number in each household's code. */
async function results(time, name) {
  await duckdb.run(`CREATE TABLE found AS SELECT regexp_extract(household_id, '[0-9]+$')::BIGINT - 1 AS household,
    CASE class WHEN 'poor' THEN 1 WHEN 'near_poor' THEN 2 WHEN 'average_living_standard' THEN 4 WHEN 'above' THEN 8 ELSE 0 END::UTINYINT AS classes, deprivations FROM read_csv('${file(name)}', header = true)`);
  const [{ n }] = await rowsOf('SELECT count(*) AS n FROM found');
  await print('files', 1, Number(n), time);
}

switch (work) {
  case 'prepare': await prepare(); break;
  case 'facts': await facts('facts', rules.known); break;
  case 'gaps': await facts('gaps', rules.gaps); break;
  case 'masks': await masks(); break;
  case 'files': await files(); break;
  case 'compare': await results({ seconds: 0, processor: 0 }, argument); break;
  default: throw new Error(`No work ${work}.`);
}
process.exit(0);

import type { Migration } from './migration.ts'

const counted = ['articles', 'claim', 'figure', 'event', 'transfer']

/** Rows that came are in `after`, rows that went in `before`; a row that changed is in both. */
function byKind(insert: string, remove: string): string {
  return `begin if tg_op <> 'DELETE' then ${insert} end if; if tg_op <> 'INSERT' then ${remove} end if; return null; end`
}

const countRows = (sign: string, kind: string, rows: string): string =>
  `insert into tally_changes (kind, n) select ${kind}, ${sign}count(*) from ${rows} having count(*) > 0;`

const countArticles = (sign: string, rows: string): string =>
  `insert into tally_changes (kind, n) select kind, ${sign}n from (
     select unnest(array[${counted.map((kind) => `'${kind}'`).join()}]) as kind,
       unnest(array[count(*), sum(claims), sum(figures), sum(events), sum(transfers)]) as n
     from ${rows} where not earlier) c where n <> 0;`

const changeEntities = (sign: string, rows: string): string =>
  `insert into entity_changes (id, parts, mentions, articles, claims)
     select id, ${sign}count(*), ${sign}sum(mentions), ${sign}sum(articles), ${sign}sum(claims) from ${rows} group by id;`

/** Rows come and go all the time: the server tidies as soon as there are some, however small the table is. */
const tidy = (table: string): string =>
  `alter table ${table} set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)`

/**
 * Lets several processes make the picture. `stale` lists the neighbourhoods and topics whose parts are to be made anew; a case
 * belongs to the neighbourhood that gave it; `topics` says of which cases a topic was made. Nobody changes a number that
 * others change too: triggers append what is more and what is less, which is summed up now and then.
 */
export const sharedPicture0010: Migration = {
  number: 10,
  name: 'the picture, made by several',
  statements: [
    `create table stale (
       number bigserial primary key, kind text not null, scope text not null, judged boolean not null)`,
    'create index stale_scope on stale (kind, scope, number)',
    'create table topics (topic text primary key, hash text not null)',
    'alter table topic_cases drop constraint topic_cases_pkey',
    'alter table topic_cases add primary key (id, topic, neighbourhood)',
    `create table picture_versions (
       number bigserial primary key, version text not null unique, seen_at timestamptz not null default now())`,
    `insert into picture_versions (version) select version from picture`,
    'alter table tallies rename to tally_changes',
    'alter table tally_changes drop constraint tallies_pkey',
    'create view tallies as select kind, sum(n)::bigint as n from tally_changes group by kind',
    `create or replace function tally() returns trigger language plpgsql as $$ ${byKind(
      countRows('', 'tg_table_name', 'after'),
      countRows('-', 'tg_table_name', 'before'),
    )} $$`,
    `create or replace function tally_entities() returns trigger language plpgsql as $$ ${byKind(
      countRows('', `'entities'`, 'after'),
      countRows('-', `'entities'`, 'before'),
    )} $$`,
    `create or replace function tally_articles() returns trigger language plpgsql as $$ ${byKind(
      countArticles('', 'after'),
      countArticles('-', 'before'),
    )} $$`,
    `create table entity_changes (
       id text not null, parts int not null, mentions int not null, articles int not null, claims int not null)`,
    `create or replace function total_entities() returns trigger language plpgsql as $$ ${byKind(
      changeEntities('', 'after'),
      changeEntities('-', 'before'),
    )} $$`,
    ...['touched', 'stale', 'tally_changes', 'entity_changes'].map(tidy),
  ],
}

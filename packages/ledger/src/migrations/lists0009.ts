import type { Migration } from './migration.ts'

const tallied = ['copies', 'events', 'stories', 'tracks', 'contentions', 'support', 'histories']

/** A trigger for each kind of change: only so may it see the rows that changed. */
function onChange(table: string, call: string, kinds = ['insert', 'delete', 'update']): readonly string[] {
  const sees = {
    insert: 'new table as after',
    delete: 'old table as before',
    update: 'old table as before new table as after',
  }
  return kinds.map(
    (kind) => `create trigger ${call}_${kind} after ${kind} on ${table}
      referencing ${sees[kind as keyof typeof sees]} for each statement execute function ${call}()`,
  )
}

/** Rows that came are in `after`, rows that went in `before`; a row that changed is in both. */
function byKind(insert: string, remove: string): string {
  return `if tg_op <> 'DELETE' then ${insert} end if; if tg_op <> 'INSERT' then ${remove} end if;`
}

const countKinds = (sign: string, rows: string): string =>
  `update tallies t set n = t.n ${sign} c.n from (
     select 'articles' as kind, count(*) as n from ${rows} where not earlier union all
     select 'claim', coalesce(sum(claims), 0) from ${rows} where not earlier union all
     select 'figure', coalesce(sum(figures), 0) from ${rows} where not earlier union all
     select 'event', coalesce(sum(events), 0) from ${rows} where not earlier union all
     select 'transfer', coalesce(sum(transfers), 0) from ${rows} where not earlier) c
   where t.kind = c.kind;`

const addEntities = (sign: string, rows: string): string =>
  `insert into entity_totals (id, parts, mentions, articles, claims)
     select id, ${sign}count(*), ${sign}sum(mentions), ${sign}sum(articles), ${sign}sum(claims) from ${rows} group by id order by id
   on conflict (id) do update set parts = entity_totals.parts + excluded.parts,
     mentions = entity_totals.mentions + excluded.mentions, articles = entity_totals.articles + excluded.articles,
     claims = entity_totals.claims + excluded.claims;`

/**
 * Lists by page, without reading the whole: columns that lists are ordered by, how many there are of each kind, and what the
 * parts of an entity in all neighbourhoods come to together. Triggers keep them, so that nobody who writes can forget to. The
 * picture is made anew.
 */
export const lists0009: Migration = {
  number: 9,
  name: 'lists by page, and how long they are',
  statements: [
    ...[...tallied, 'entities', 'topic_cases', 'links', 'link_profiles', 'link_keys'].map(
      (table) => `delete from ${table}`,
    ),
    `update picture set version = ''`,
    `alter table stories
       add column articles int generated always as (jsonb_array_length(body -> 'articles')) stored,
       add column events int generated always as (jsonb_array_length(body -> 'events')) stored`,
    'create index stories_order on stories (articles desc, events desc, id collate "C")',
    `alter table tracks add column contested boolean not null default false,
       add column points int generated always as (jsonb_array_length(body -> 'points')) stored`,
    'create index tracks_order on tracks (contested desc, points desc, id collate "C")',
    'alter table copies add column copied int not null default 0',
    'create index events_order on events (id collate "C")',
    'create index contentions_order on contentions (id collate "C")',
    `alter table entities add column mentions int not null default 0, add column articles int not null default 0,
       add column claims int not null default 0`,
    'create index entities_parts on entities (id, mentions desc, scope)',
    `alter table link_profiles add column location text not null default '', add column position int not null default 0,
       add column claims int not null default 0, add column figures int not null default 0,
       add column events int not null default 0, add column transfers int not null default 0,
       add column earlier boolean not null default false`,
    'create index link_profiles_order on link_profiles (location collate "C", position, article) where not earlier',
    `create index statements_transfers on statements (id collate "C") where kind = 'transfer'`,
    'create index newest_readings_reading on newest_readings (reading)',
    'drop index support_of',
    'create table tallies (kind text primary key, n bigint not null)',
    ...[...tallied, 'entities', 'articles', 'claim', 'figure', 'event', 'transfer'].map(
      (kind) => `insert into tallies (kind, n) values ('${kind}', 0)`,
    ),
    `create function tally() returns trigger language plpgsql as $$ begin
       ${byKind(
         'update tallies set n = n + (select count(*) from after) where kind = tg_table_name;',
         'update tallies set n = n - (select count(*) from before) where kind = tg_table_name;',
       )} return null; end $$`,
    ...tallied.flatMap((table) => onChange(table, 'tally', ['insert', 'delete'])),
    `create function tally_articles() returns trigger language plpgsql as $$ begin
       ${byKind(countKinds('+', 'after'), countKinds('-', 'before'))} return null; end $$`,
    ...onChange('link_profiles', 'tally_articles'),
    `create table entity_totals (
       id text primary key, parts int not null, mentions int not null, articles int not null, claims int not null)`,
    'create index entity_totals_order on entity_totals (mentions desc, id collate "C")',
    'create index entity_totals_gone on entity_totals (id) where parts = 0',
    `create function total_entities() returns trigger language plpgsql as $$ begin
       ${byKind(addEntities('', 'after'), addEntities('-', 'before'))}
       delete from entity_totals where parts = 0;
       return null; end $$`,
    ...onChange('entities', 'total_entities'),
    `create function tally_entities() returns trigger language plpgsql as $$ begin
       ${byKind(
         `update tallies set n = n + (select count(*) from after) where kind = 'entities';`,
         `update tallies set n = n - (select count(*) from before) where kind = 'entities';`,
       )} return null; end $$`,
    ...onChange('entity_totals', 'tally_entities', ['insert', 'delete']),
  ],
}

import type { Migration } from './migration.ts'

const searched = ['stories', 'tracks', 'contentions']

const changeLists = (sign: string, rows: string): string =>
  `insert into list_changes (kind, id, parts, first, second, third)
     select kind, id, ${sign}count(*), ${sign}sum(first), ${sign}sum(second), ${sign}sum(third) from ${rows} group by kind, id;`

/** A trigger for each kind of change: only so may it see the rows that changed. */
function onChange(table: string, call: string): readonly string[] {
  const sees = {
    insert: 'new table as after',
    delete: 'old table as before',
    update: 'old table as before new table as after',
  }
  return Object.entries(sees).map(
    ([kind, rows]) => `create trigger ${call}_${kind} after ${kind} on ${table}
      referencing ${rows} for each statement execute function ${call}()`,
  )
}

/** Words to look names up by, from what was folded before. */
const found = `add column names text not null default '',
  add column found tsvector generated always as (to_tsvector('simple'::regconfig, names)) stored`

const foundIndex = (table: string): string =>
  `create index ${table}_found on ${table} using gin (found) with (fastupdate = off)`

/** How often it is named, and so on, is told by an entity's parts; so are its names, for which the most telling parts do. */
const nameEntities = [
  `alter table entities add column names text not null default '', add column named_in jsonb not null default '[]',
     add column members int generated always as (jsonb_array_length(body -> 'members')) stored`,
  'drop index entities_parts',
  'create index entities_parts on entities (id, members desc, scope)',
  `create index entities_members on entities using gin ((body -> 'members')) with (fastupdate = off)`,
  `alter table entity_totals add column name text not null default '', add column type text not null default '', ${found}`,
  foundIndex('entity_totals'),
  'drop index entity_totals_order',
  'create index entity_totals_order on entity_totals (mentions desc, name collate "C", id collate "C")',
  'create index entity_totals_type on entity_totals (type, mentions desc, name collate "C", id collate "C")',
  `create function name_entity() returns trigger language plpgsql as $$ begin
     select body ->> 'name', body ->> 'type' into new.name, new.type
       from entities where id = new.id order by members desc, scope limit 1;
     select coalesce(string_agg(p.names, ' '), '') into new.names
       from (select names from entities where id = new.id order by members desc, scope limit 12) p;
     new.name := coalesce(new.name, ''); new.type := coalesce(new.type, '');
     return new; end $$`,
  'create trigger name_entity before insert or update on entity_totals for each row execute function name_entity()',
]

const listTotals = [
  `create table list_parts (
     kind text not null, id text not null, scope text not null, hash text not null,
     first int not null, second int not null, third int not null, name text not null, body jsonb not null,
     primary key (kind, id, scope))`,
  'create index list_parts_scope on list_parts (scope)',
  'create index list_parts_order on list_parts (kind, id, first desc, scope)',
  `create table list_totals (
     kind text not null, id text not null, parts int not null,
     first int not null, second int not null, third int not null, name text not null default '', primary key (kind, id))`,
  'create index list_totals_order on list_totals (kind, first desc, second desc, name collate "C", id collate "C")',
  `create function total_list_parts() returns trigger language plpgsql as $$ begin
     if tg_op <> 'DELETE' then ${changeLists('', 'after')} end if;
     if tg_op <> 'INSERT' then ${changeLists('-', 'before')} end if;
     return null; end $$`,
  `create table list_changes (
     kind text not null, id text not null, parts int not null, first int not null, second int not null, third int not null)`,
  'alter table list_changes set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)',
  'create index list_totals_gone on list_totals (id) where parts = 0',
  ...onChange('list_parts', 'total_list_parts'),
  `create function name_list_total() returns trigger language plpgsql as $$ begin
     select name into new.name from list_parts where kind = new.kind and id = new.id order by first desc, scope limit 1;
     new.name := coalesce(new.name, '');
     return new; end $$`,
  'create trigger name_list_total before insert or update on list_totals for each row execute function name_list_total()',
]

const pageChanges = [
  `create table page_changes (
     id text not null, history text not null, scope text not null, seen timestamptz, location text not null,
     version int not null, primary key (id, scope))`,
  'create index page_changes_history on page_changes (history, scope)',
  'create index page_changes_order on page_changes (seen desc nulls last, location collate "C", version desc, id collate "C")',
  `create function list_changes() returns trigger language plpgsql as $$ begin
     if tg_op <> 'INSERT' then delete from page_changes where history = old.id and scope = old.scope; end if;
     if tg_op <> 'DELETE' then
       insert into page_changes (id, history, scope, seen, location, version)
         select c ->> 'id', new.id, new.scope, (c -> 'after' ->> 'firstSeen')::timestamptz, new.body ->> 'location',
           (c -> 'after' ->> 'number')::int
         from jsonb_array_elements(new.body -> 'changes') as changes (c) on conflict do nothing;
     end if;
     return null; end $$`,
  'create trigger list_changes after insert or delete or update on histories for each row execute function list_changes()',
]

const cards = [
  `create table article_cards (
     article text not null, scope text not null, hash text not null, story text not null, body jsonb not null,
     ${found.replaceAll('add column ', '')},
     primary key (article, scope))`,
  'create index article_cards_scope on article_cards (scope)',
  'create index article_cards_story on article_cards (story)',
  foundIndex('article_cards'),
  `create function place_card() returns trigger language plpgsql as $$ begin
     new.names := new.names || ' ' || coalesce((select regexp_replace(lower(location), '[^a-z0-9]+', ' ', 'g')
       from link_profiles where article = new.article), '');
     return new; end $$`,
  'create trigger place_card before insert on article_cards for each row execute function place_card()',
]

/**
 * What rows of lists show, kept as the picture is made, so that a list by page asks for its rows and no more; and an index of
 * names and titles by the beginnings of their words. The picture is made anew.
 */
export const cards0013: Migration = {
  number: 13,
  name: 'cards of lists, and an index of names',
  statements: [
    `alter table stories add column outlets int not null default 0, add column origins int not null default 0,
       add column latest text collate "C" generated always as (body ->> 'to') stored`,
    'create index stories_latest on stories (latest desc nulls last, articles desc, id collate "C")',
    `alter table tracks alter column points drop expression, add column card jsonb not null default '{}'`,
    `alter table topic_cases add column article text generated always as (body -> 'told' ->> 'article') stored,
       add column day text collate "C" generated always as (body -> 'told' ->> 'day') stored`,
    'create index topic_cases_day on topic_cases (topic, day desc, id) where article is not null',
    `create index support_of on support using gin ((body -> 'of')) with (fastupdate = off)`,
    ...searched.flatMap((table) => [`alter table ${table} ${found}`, foundIndex(table)]),
    ...nameEntities,
    ...cards,
    ...listTotals,
    ...pageChanges,
    `update picture set version = ''`,
  ],
}

import type { Migration } from './migration.ts'

const kinds = ['copies', 'entities', 'events', 'stories', 'tracks', 'contentions', 'support', 'histories']

/**
 * Lets a new article change a part of the picture. `touched` lists what came since the picture was made; triggers fill it,
 * so that nobody who writes can forget to. `scope` is the neighbourhood or the topic that a row of the picture is of.
 */
export const neighbourhoods0007: Migration = {
  number: 7,
  name: 'neighbourhoods and topics',
  statements: [
    'create table newest_readings (page text primary key, reading text not null, number bigint not null)',
    `insert into newest_readings (page, reading, number)
       select distinct on (page) page, id, number from readings order by page, number desc`,
    `create or replace view current_readings as
       select r.id, r.number, r.page, r.version, r.at, r.removals
       from newest_readings n join readings r on r.id = n.reading`,
    'create table touched (number bigserial primary key, kind text not null, id text not null)',
    `create function note_reading() returns trigger language plpgsql as $$ begin
       insert into newest_readings (page, reading, number) values (new.page, new.id, new.number)
         on conflict (page) do update set reading = excluded.reading, number = excluded.number
         where excluded.number > newest_readings.number;
       insert into touched (kind, id) values ('page', new.page);
       return null;
     end $$`,
    'create trigger note_reading after insert on readings for each row execute function note_reading()',
    `create function note_judgement() returns trigger language plpgsql as $$ begin
       insert into touched (kind, id) values ('judgement', new.id);
       return null;
     end $$`,
    'create trigger note_judgement after insert on judgements for each row execute function note_judgement()',
    `create function note_capture() returns trigger language plpgsql as $$ begin
       if exists (select 1 from pages p join pages other using (location) where p.id = new.page and other.id <> p.id) then
         insert into touched (kind, id) values ('page', new.page);
       end if;
       return null;
     end $$`,
    'create trigger note_capture after insert on captures for each row execute function note_capture()',
    `create table link_profiles (
       article text primary key,
       reading text not null,
       page text not null,
       neighbourhood text,
       keys bigint[] not null,
       body jsonb not null
     )`,
    'create index link_profiles_keys on link_profiles using gin (keys)',
    'create index link_profiles_page on link_profiles (page)',
    'create index link_profiles_neighbourhood on link_profiles (neighbourhood)',
    `create table links (
       a text not null,
       b text not null,
       strength float8 not null,
       judged boolean not null,
       primary key (a, b, judged)
     )`,
    'create index links_b on links (b)',
    `create table topic_cases (
       id text not null,
       topic text not null,
       neighbourhood text not null,
       body jsonb not null,
       primary key (id, topic)
     )`,
    'create index topic_cases_topic on topic_cases (topic)',
    'create index topic_cases_neighbourhood on topic_cases (neighbourhood)',
    ...kinds.flatMap((kind) => [
      `delete from ${kind}`,
      `alter table ${kind} drop constraint ${kind}_pkey`,
      `alter table ${kind} add column scope text not null`,
      `alter table ${kind} add primary key (id, scope)`,
      `create index ${kind}_scope on ${kind} (scope)`,
    ]),
    'delete from picture',
    'alter table picture drop column entries',
  ],
}

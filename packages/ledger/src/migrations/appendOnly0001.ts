import type { Migration } from './migration.ts'

/** Reading numbers come from one sequence shared with rejections, so that "newest" can be asked across both. */
export const appendOnly0001: Migration = {
  number: 1,
  name: 'append-only tables',
  statements: [
    'create sequence entry_number',
    `create table pages (
       id text primary key,
       location text not null,
       sha256 text not null,
       body jsonb not null
     )`,
    'create index pages_location on pages (location, sha256)',
    `create table readings (
       id text primary key,
       number bigint not null default nextval('entry_number'),
       page text not null references pages (id),
       version text not null,
       at timestamptz not null default now(),
       removals jsonb not null,
       article_count int not null,
       statement_count int not null
     )`,
    'create index readings_page on readings (page, number desc)',
    `create table articles (
       reading text not null references readings (id),
       id text not null,
       page text not null,
       position int not null,
       text_id text not null,
       outlet text,
       published_at text,
       body jsonb not null,
       fingerprint jsonb not null,
       layers jsonb not null,
       words tsvector generated always as (
         setweight(to_tsvector('english'::regconfig, coalesce(body ->> 'title', '')), 'A') ||
         to_tsvector('english'::regconfig, left(body ->> 'text', 200000))
       ) stored,
       primary key (reading, id)
     )`,
    'create index articles_id on articles (id)',
    'create index articles_text on articles (text_id)',
    'create index articles_words on articles using gin (words)',
    `create table statements (
       reading text not null references readings (id),
       id text not null,
       article text not null,
       kind text not null,
       body jsonb not null,
       words tsvector generated always as (to_tsvector('english'::regconfig, left(
         coalesce(body -> 'sentence' ->> 'text', body -> 'evidence' -> 0 ->> 'text', ''), 20000))) stored,
       primary key (reading, id)
     )`,
    'create index statements_id on statements (id)',
    'create index statements_article on statements (article, kind)',
    'create index statements_words on statements using gin (words)',
    `create table rejections (
       id text primary key,
       number bigint not null default nextval('entry_number'),
       location text not null,
       sha256 text,
       version text not null,
       at timestamptz not null default now(),
       body jsonb not null
     )`,
    'create index rejections_location on rejections (location, sha256)',
    `create table judgements (
       id text primary key,
       number bigint not null default nextval('entry_number'),
       body jsonb not null
     )`,
    `create view current_readings as
       select distinct on (page) id, number, page, version, at, removals from readings order by page, number desc`,
  ],
}

import type { Migration } from './migration.ts'

const kinds = ['copies', 'entities', 'events', 'stories', 'tracks', 'contentions', 'support']

/** What `reconcile` made of the statements: may be emptied and filled again at any time. */
export const derived0002: Migration = {
  number: 2,
  name: 'derived tables',
  statements: [
    `create table picture (
       only_one boolean primary key default true check (only_one),
       version text not null,
       at timestamptz not null default now()
     )`,
    ...kinds.map((kind) => `create table ${kind} (id text primary key, body jsonb not null)`),
    `create index support_of on support ((body ->> 'of'))`,
  ],
}

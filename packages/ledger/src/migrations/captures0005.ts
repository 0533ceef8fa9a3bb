import type { Migration } from './migration.ts'

/** When each page was seen, also the second time; and the table of the picture in which the changes of pages stand. */
export const captures0005: Migration = {
  number: 5,
  name: 'captures of pages, and what changed on them',
  statements: [
    `create table captures (
       page text not null references pages (id),
       fetched_at timestamptz not null,
       words text not null,
       primary key (page, fetched_at)
     )`,
    `insert into captures (page, fetched_at, words)
       select id, (body ->> 'fetchedAt')::timestamptz, body ->> 'fetchedAt' from pages
       where body ->> 'fetchedAt' is not null`,
    'create table histories (id text primary key, body jsonb not null)',
  ],
}

import type { Migration } from './migration.ts'

/** What a watch knows of each address; `body` is the whole state, the columns are for asking. */
export const watchState0006: Migration = {
  number: 6,
  name: 'addresses that are watched',
  statements: [
    `create table watched (
       location text primary key,
       kind text not null,
       next_at timestamptz,
       body jsonb not null
     )`,
  ],
}

import type { Migration } from './migration.ts'

/**
 * The embedded queue: one row a task, from when it is put until it is done. Bytes come packed, so the table does not pack them
 * again. A program that knows nothing of the queue works on beside it.
 */
export const jobs0011: Migration = {
  number: 11,
  name: 'the work queue',
  survivedFrom: 9,
  statements: [
    `create table jobs (
       number bigint generated always as identity,
       id text primary key,
       kind text not null,
       version int not null,
       location text not null,
       bytes bigint,
       body bytea not null,
       failures int not null default 0,
       unanswered int not null default 0,
       ready_at timestamptz not null default '-infinity',
       owner text,
       taken_until timestamptz,
       dead_at timestamptz,
       error text
     )`,
    'alter table jobs alter column body set storage external',
    'create index jobs_order on jobs (number) where dead_at is null',
    'create index jobs_dead on jobs (dead_at, number) where dead_at is not null',
  ],
}

import type { Migration } from './migration.ts'

/** How many readings and judgements the picture was made from: a run that was killed before its picture is noticed. */
export const pictureBasis0003: Migration = {
  number: 3,
  name: 'what the picture was made from',
  statements: ['alter table picture add column entries bigint not null default -1'],
}

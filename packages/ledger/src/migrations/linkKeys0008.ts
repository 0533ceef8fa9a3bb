import type { Migration } from './migration.ts'

const kinds = [
  'copies',
  'entities',
  'events',
  'stories',
  'tracks',
  'contentions',
  'support',
  'histories',
  'topic_cases',
]

/**
 * Keeps the cost of an article level. What articles are found by stands apart from what changes of them, so that the large
 * index is written once for each; profiles are text, which is read many times as fast as `jsonb`; and rows have a hash, so
 * that what was worked out again and came out the same is not written again.
 */
export const linkKeys0008: Migration = {
  number: 8,
  name: 'what articles are found by, apart',
  statements: [
    'create table link_keys (article text primary key, keys bigint[] not null, body text not null)',
    'insert into link_keys (article, keys, body) select article, keys, body::text from link_profiles',
    'create index link_keys_keys on link_keys using gin (keys) with (fastupdate = off)',
    'alter table link_profiles drop column keys',
    'alter table link_profiles drop column body',
    'create index links_judged on links (a) where judged',
    ...kinds.map((kind) => `alter table ${kind} add column hash text not null default ''`),
  ],
}

import type { Organisation } from '@fogline/model'
import { readRows, toList } from './readRows.ts'

const kinds: readonly Organisation['kind'][] = [
  'government',
  'ministry',
  'military',
  'intelligence',
  'igo',
  'ngo',
  'media',
  'armed-group',
  'company',
  'party',
  'research',
  'body',
]

/** Organisations of the world's news. The country is where it sits or acts, empty for international ones. */
export const organisations: readonly Organisation[] = readRows('organisations.txt').map(
  ([name = '', aliases, country, kind]) => ({
    name,
    aliases: toList(aliases),
    country: country === undefined || country === '' ? null : country,
    kind: kinds.find((known) => known === kind) ?? 'body',
  }),
)

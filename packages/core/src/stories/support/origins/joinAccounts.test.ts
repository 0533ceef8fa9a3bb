import type { Account, Accounts, OriginEdge, OriginNode } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinAccounts } from './joinAccounts.ts'

type Ways = Pick<Accounts, 'accounts' | 'nodes' | 'edges' | 'sources' | 'links'>

interface Wish {
  readonly article: string
  readonly outlet: string
  /** The source that it names, by key and label; null where it names none. */
  readonly from: readonly [key: string, label: string] | null
  readonly type?: 'person' | 'organisation'
  readonly role?: string
}

/** What a neighbourhood brings in which one article tells the thing. */
function toWays({ article, outlet, from, type, role }: Wish): Ways {
  const own: OriginNode = { id: article, kind: 'article', label: outlet, entity: null, isOrigin: false }
  const [key, label] = from ?? ['', '']
  const source: OriginNode = { id: key, kind: 'source', label, entity: null, isOrigin: false }
  const edge: OriginEdge = { from: article, to: key, kind: 'quotes', because: '', evidence: [], by: '' }
  const account: Account = {
    article,
    voice: article,
    present: article,
    isDigest: false,
    outlet: `name:${outlet.toLowerCase()}`,
    publisher: { key: outlet, house: null, title: outlet },
    end: from === null ? null : { key, node: key, isNamed: true },
    relation: 'unknown',
    shared: 'shares_primary_source',
    because: '',
  }
  const roles = role === undefined ? [] : [{ text: role, article, start: 4 }]
  const voice = { type: type ?? ('person' as const), name: label, aliases: [], country: null, roles }
  return {
    accounts: [account],
    nodes: from === null ? [own] : [own, source],
    edges: from === null ? [] : [edge],
    sources: type === undefined ? [] : [{ key, voice }],
    links: [],
  }
}

const gazette = (from: Wish['from'], more: Partial<Wish> = {}): Wish => ({
  article: 'a',
  outlet: 'Ardel Gazette',
  from,
  ...more,
})
const herald = (from: Wish['from'], more: Partial<Wish> = {}): Wish => ({
  article: 'b',
  outlet: 'Varn Herald',
  from,
  ...more,
})
const mail = (from: Wish['from'], more: Partial<Wish> = {}): Wish => ({
  article: 'c',
  outlet: 'Quay Mail',
  from,
  ...more,
})
const person = { type: 'person' } as const

test.each<[string, readonly Wish[], number]>([
  [
    'two who are told apart',
    [gazette(['entity:1', 'Ilva Orlend'], person), herald(['entity:2', 'Ivo Rask'], person)],
    2,
  ],
  [
    'one by two keys',
    [gazette(['entity:1', 'The Harbour Wire']), herald(['name:harbour wire', 'the Harbour Wire'])],
    1,
  ],
  [
    'one by her surname elsewhere',
    [gazette(['entity:1', 'Ilva Orlend'], person), herald(['entity:2', 'Orlend'], person)],
    1,
  ],
  [
    'a surname that two have',
    [
      gazette(['entity:1', 'Ilva Orlend'], person),
      herald(['entity:2', 'Orlend'], person),
      mail(['entity:3', 'Tomas Orlend'], person),
    ],
    3,
  ],
  [
    'a ministry here and its spokeswoman there',
    [
      gazette(['entity:1', 'Foreign Ministry'], { type: 'organisation' }),
      herald(['entity:2', 'Nadia Sefari'], { type: 'person', role: 'Foreign Ministry spokeswoman' }),
    ],
    1,
  ],
  [
    'an outlet that is cited here and has it from another there',
    [gazette(['name:varn herald', 'Varn Herald']), herald(['entity:1', 'Ilva Orlend'], person)],
    1,
  ],
  [
    'an outlet that is cited here and names nobody there',
    [gazette(['name:varn herald', 'Varn Herald']), herald(null)],
    1,
  ],
  ['nobody is named anywhere', [gazette(null), herald(null)], 0],
])('%s', (_, wishes, count) => {
  const whole = joinAccounts(wishes.map(toWays))
  expect(whole.named).toBe(count)
  expect(whole.graph.nodes.filter(({ isOrigin }) => isOrigin)).toHaveLength(count)
  const ids = new Set(whole.graph.nodes.map(({ id }) => id))
  for (const { from, to } of whole.graph.edges) expect(ids.has(from) && ids.has(to)).toBe(true)
  fc.assert(
    fc.property(fc.shuffledSubarray([...wishes], { minLength: wishes.length }), (other) => {
      expect(joinAccounts(other.map(toWays))).toEqual(whole)
    }),
    { seed: 4747, numRuns: 6 },
  )
})

test('who shares a source with an article elsewhere is said to', () => {
  const { originOf } = joinAccounts(
    [gazette(['entity:1', 'Ilva Orlend'], person), herald(['entity:1', 'Ilva Orlend'], person)].map(toWays),
  )
  expect(originOf.map(({ relation }) => relation)).toEqual(['shares_primary_source', 'shares_primary_source'])
})

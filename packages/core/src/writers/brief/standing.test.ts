import type { Support } from '@fogline/model'
import { expect, test } from 'vitest'
import { standing } from './standing.ts'

const support = (articles: number, publishers: number, origins: number): Support => ({
  kind: 'support',
  id: 's',
  of: 'e',
  articles,
  publishers,
  origins,
  originOf: [],
  graph: { nodes: [], edges: [] },
  status: 'unverified',
  reliability: 'F',
  credibility: 6,
  because: '',
  by: '',
})

test.each<[string, Support | undefined, string | null]>([
  ['three counts', support(3, 2, 1), '3 articles, 2 publishers, 1 origin'],
  ['what only a digest tells is said to be so', support(0, 0, 1), 'told by a digest only'],
  ['nothing worked out', undefined, null],
])('%s', (_, given, expected) => {
  expect(standing(given)).toBe(expected)
})

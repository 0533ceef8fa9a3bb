import type { Article, OriginNode, Support } from '@fogline/model'
import { expect, test } from 'vitest'
import { standing } from './standing.ts'

const support = (articles: number, publishers: number, origins: number, status: Support['status'] = 'unverified') =>
  ({
    articles,
    publishers,
    origins: Math.max(1, origins),
    status,
    originOf: [{ article: 'a', origin: null, relation: 'unknown', because: '' }],
    graph: {
      nodes: Array.from(
        { length: origins },
        (_, id): OriginNode => ({ id: String(id), kind: 'source', label: '', entity: null, isOrigin: true }),
      ),
      edges: [],
    },
  }) as unknown as Support
const by = (outlet: string | null) => ({ article: () => ({ outlet }) as Article })

test.each<[string, Support | undefined, string | null, string | null]>([
  ['three counts', support(3, 2, 1), 'Brask Dispatch', '3 articles, 2 publishers, 1 origin'],
  ['no page names its outlet', support(3, 1, 2), null, '3 articles, 2 origins'],
  ['nobody is named from whom it comes', support(1, 1, 0), 'Brask Dispatch', '1 article, 1 publisher, no origin named'],
  ['what only a digest tells is said to be so', support(0, 0, 1), null, 'told by a digest only'],
  [
    'what the counts do not say',
    support(3, 2, 1, 'contested'),
    'Brask Dispatch',
    '3 articles, 2 publishers, 1 origin; contested',
  ],
  ['what they do', support(3, 2, 1, 'single_origin'), 'Brask Dispatch', '3 articles, 2 publishers, 1 origin'],
  ['nothing worked out', undefined, null, null],
])('%s', (_, given, outlet, expected) => {
  expect(standing(given, by(outlet))).toBe(expected)
})

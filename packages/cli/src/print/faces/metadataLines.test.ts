import type { MetadataValue } from '@fogline/model'
import { expect, test } from 'vitest'
import { metadataLines } from './metadataLines.ts'

const value = (one: Partial<MetadataValue>): MetadataValue => ({
  field: 'publishedAt',
  place: 'json-ld',
  text: '2031-03-03',
  value: '2031-03-03',
  chosen: false,
  because: 'Says the same.',
  ...one,
})

test('what was taken and what says otherwise is printed, what agrees is not', () => {
  expect(
    metadataLines([
      value({ chosen: true, because: 'The page’s structured data says so.' }),
      value({ place: 'visible' }),
      value({ place: 'address', value: '2031-03-05', because: 'The structured data goes first.' }),
      value({
        field: 'outlet',
        place: 'meta',
        value: 'Ardel Gazette',
        chosen: true,
        because: 'The head of the page says so.',
      }),
    ]),
  ).toEqual([
    'Outlet: Ardel Gazette (head of the page). The head of the page says so.',
    'Published: 2031-03-03 (structured data). The page’s structured data says so.',
    'Published, not taken: 2031-03-05 (address). The structured data goes first.',
  ])
})

import { expect, test } from 'vitest'
import { chooseOutlet } from './chooseOutlet.ts'

test.each<[string, string, string | null]>([
  ['Two grain ships hit | Ardel Gazette', 'https://www.ardelgazette.example/x', 'Ardel Gazette'],
  ['Two grain ships hit | The Ardel Gazette', 'https://argazette.example/x', 'The Ardel Gazette'],
  ['Ardel Gazette: Two grain ships hit', 'https://news.ardel-gazette.example/x', 'Ardel Gazette'],
  ['Two grain ships hit | Ardel Gazette', 'https://karsk.example/x', null],
  ['Two grain ships hit | Ardel Gazette', 'page.html', null],
])('the name in the title “%s” at %s', (title, location, outlet) => {
  expect(chooseOutlet([], title, location).value).toBe(outlet)
})

test('a name that is stated loses what the site says of itself', () => {
  const stated = { field: 'outlet', place: 'open-graph', source: 'meta-name', text: '' } as const
  expect(chooseOutlet([{ ...stated, value: '@Ardel Gazette | News of the coast' }], null, 'page.html').value).toBe(
    'Ardel Gazette',
  )
})

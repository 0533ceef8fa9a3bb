import { expect, test } from 'vitest'
import { fromAddress } from './fromAddress.ts'

test.each<[string, string | null, string | null]>([
  ['/2031/03/05/ships', '2031-03-05', 'address-day'],
  ['/ships-hit-2031-03-05', '2031-03-05', 'address-day'],
  ['/20310305/ships', '2031-03-05', 'address-day'],
  ['/2031/mar/05/ships', '2031-03-05', 'address-day'],
  ['/news-05-03-2031/ships', '2031-03-05', 'address-day'],
  ['/2031/03/ships', '2031-03', 'address-month'],
  ['/2031/99/99/ships', null, null],
  ['/article/20319999', null, null],
  ['/ships-of-2031', null, null],
])('%s', (path, value, source) => {
  const [found] = fromAddress([`https://ardelgazette.example${path}`])
  expect([found?.value ?? null, found?.source ?? null]).toEqual([value, source])
})

test('a path on disk tells nothing', () => {
  expect(fromAddress(['/home/varn/2031/03/05/page.html'])).toEqual([])
})

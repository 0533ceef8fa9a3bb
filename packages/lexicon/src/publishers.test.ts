import { toHouses } from '@fogline/model'
import { expect, test } from 'vitest'
import { publishers } from './publishers.ts'

const { named, at } = toHouses(publishers)

test('every house has a title, every title a host of its own, every row a page to look it up', () => {
  expect(publishers.length).toBeGreaterThanOrEqual(60)
  expect(new Set(publishers.map(({ id }) => id)).size).toBe(publishers.length)
  for (const { titles, source } of publishers) {
    expect(titles.length).toBeGreaterThan(0)
    expect(source).toMatch(/^https:\/\//)
  }
  const hosts = publishers.flatMap(({ titles }) => titles.flatMap((title) => title.hosts))
  expect(new Set(hosts).size).toBe(hosts.length)
  for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
})

test.each<[string, string, string]>([
  ['Reuters', 'https://www.reuters.com/world/', 'agency'],
  ['AFP', 'afp.com', 'agency'],
  ['RIA Novosti', 'ria.ru', 'state'],
  ['Ukrinform', 'https://www.ukrinform.net/rubric-ato/', 'state'],
  ['The Wall Street Journal', 'wsj.com', 'house'],
])('%s is found by name and by host', (name, address, kind) => {
  expect(named(name)?.house.kind).toBe(kind)
  expect(at(address)?.title).toBe(named(name)?.title)
})

test('two titles of one house have one house', () => {
  expect(named('New York Post')?.house).toBe(at('https://www.thetimes.com/')?.house)
  expect(named('New York Post')?.house).not.toBe(named('Fox News')?.house)
})

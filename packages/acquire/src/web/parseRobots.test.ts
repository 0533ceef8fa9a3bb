import { expect, test } from 'vitest'
import { parseRobots } from './parseRobots.ts'

const origin = 'https://gazette.example'

test.each<[string, string, string, boolean]>([
  ['nothing is forbidden where nothing is said', '', '/a', true],
  ['all may not', 'User-agent: *\nDisallow: /private', '/private/a', false],
  ['another path may', 'User-agent: *\nDisallow: /private', '/news', true],
  [
    'a rule for our name counts before that for all',
    'User-agent: *\nDisallow: /\n\nUser-agent: fogline\nAllow: /',
    '/a',
    true,
  ],
  ['a rule for our name forbids', 'User-agent: Fogline/2.0\nDisallow: /', '/a', false],
  ['a rule for another name is not ours', 'User-agent: OtherBot\nDisallow: /', '/a', true],
  ['groups of names', 'User-agent: OtherBot\nUser-agent: Fogline\nDisallow: /x', '/x', false],
  ['the longer rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['wildcards and the end of the path', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
  ['wildcards that do not match', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?v=1', true],
  ['what follows the question mark counts', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
  ['an empty rule forbids nothing', 'User-agent: *\nDisallow:', '/a', true],
  ['line ends of other machines and comments', 'User-agent: * # all\rDisallow: /a # here\r', '/a', false],
  ['a page of HTML in its place forbids nothing', '<!doctype html><html><body>Not found: /</body></html>', '/a', true],
])('%s', (_, text, path, allowed) => {
  expect(parseRobots(origin, text).allows(new URL(path, origin))).toBe(allowed)
})

test.each<[string, string, number]>([
  ['seconds become milliseconds', 'User-agent: *\nCrawl-delay: 2.5', 2500],
  ['ours before that for all', 'User-agent: *\nCrawl-delay: 9\nUser-agent: Fogline\nCrawl-delay: 3', 3000],
  ['an hour becomes half a minute', 'User-agent: *\nCrawl-delay: 3600', 30_000],
  ['less than nothing is nothing', 'User-agent: *\nCrawl-delay: -5', 0],
  ['words are nothing', 'User-agent: *\nCrawl-delay: slowly', 0],
  ['nothing', '', 0],
])('delay: %s', (_, text, delay) => {
  expect(parseRobots(origin, text).delay).toBe(delay)
})

test('rules that are made to be slow to match are passed over, others beside them hold', () => {
  const slow = Array.from({ length: 1000 }, () => `Disallow: /${'*a'.repeat(2000)}$`).join('\n')
  const robots = parseRobots(origin, `User-agent: *\n${slow}\nDisallow: /${'*'.repeat(400)}b\n`)
  expect(robots.allows(new URL(`/${'a'.repeat(100_000)}`, origin))).toBe(true)
  expect(robots.allows(new URL('/xb', origin))).toBe(false)
})

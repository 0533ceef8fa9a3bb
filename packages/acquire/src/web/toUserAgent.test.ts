import { expect, test } from 'vitest'
import { toUserAgent } from './toUserAgent.ts'

test.each<[string, string | null, RegExp]>([
  ['its name and version, and how robots.txt calls it', null, /^Fogline\/\d+\.\d+\.\d+ \([^()]*as Fogline\)$/],
  ['whom to write to', 'desk@ardel.example', /; contact: desk@ardel\.example\)$/],
  ['an empty contact is none', '  ', /as Fogline\)$/],
  ['nothing of a contact can end the line or the comment', 'a)\r\nCookie: b(é', /; contact: a Cookie: b\)$/],
])('%s', (_, contact, expected) => {
  expect(toUserAgent(contact)).toMatch(expected)
})

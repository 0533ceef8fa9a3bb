import type { Claim } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { isBare, isDenial, isNegated } from './denials.ts'

function claim(act: Claim['act'], text: string, cue = 'said'): Claim {
  const span = { start: 0, end: text.length, text }
  return {
    kind: 'claim',
    id: text,
    article: 'article',
    sentence: span,
    speaker: { ...span, text: 'the ministry', entity: null },
    cue: { ...span, text: cue },
    content: [span],
    act,
  } as unknown as Claim
}

describe('a denial', () => {
  test.each<[string, Claim, boolean]>([
    ['denied', claim('deny', 'it had sold the ships', 'denied'), true],
    ['calls the report untrue', claim('assert', 'The report is baseless'), true],
    ['calls the reports pure lies', claim('assert', 'these claims are simply lies'), true],
    ['plays it down', claim('reject_claim', 'the loss', 'played down'), false],
    ['says that a report is out', claim('assert', 'the report is new'), false],
  ])('%s', (_, said, expected) => {
    expect(isDenial(said)).toBe(expected)
  })
})

test.each<[string, boolean]>([
  ['the transfer', true],
  ['any involvement', true],
  ['it', true],
  ['its ships had fired on the harbour', false],
])('bare: %s', (text, expected) => {
  expect(isBare(claim('deny', text, 'denied'))).toBe(expected)
})

test.each<[string, boolean]>([
  ['there are no foreign troops in the province', true],
  ['not a single shell has crossed the border', true],
  ['the province has not asked for troops', true],
  ['two regiments have crossed the border', false],
])('negated: %s', (text, expected) => {
  expect(isNegated(claim('assert', text))).toBe(expected)
})

import type { DenialCase, Position, TransferCase } from '@fogline/model'
import { expect, test } from 'vitest'
import { denialContentions, deniedCases } from './denialContentions.ts'

const position = (holder: string, at: number): Position => ({
  holder: { text: holder, entity: holder },
  value: `crates of pears went to the port on day ${at}`,
  claims: [`claim ${at}`],
  figures: [],
  evidence: [{ article: `article ${at}`, start: 0, end: 9, text: 'A sentence.' }],
})

const told = (count: number): readonly TransferCase[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'transfer',
    id: `t${at}`,
    topic: 'pears',
    position: position(`source ${at % 40}`, at),
  }))

const denial: DenialCase = {
  kind: 'denial',
  id: 'd',
  topic: 'pears',
  words: 'no crates of pears went anywhere',
  speaker: 'source 3',
  positions: [position('source 3', 9999)],
  rivals: 0,
}

test('of thousands who tell a transfer a denial shows the first of each source, and all of them are denied', () => {
  const [contention, ...others] = denialContentions([denial, ...told(2000)])
  expect(others).toEqual([])
  expect(contention?.positions.length).toBe(61)
  expect(new Set(contention?.positions.map(({ holder }) => holder?.entity)).size).toBe(40)
  expect(deniedCases([denial, ...told(2000)]).size).toBe(1950)
})

test('where few tell it, all are shown but who denies it', () => {
  const [contention] = denialContentions([denial, ...told(8)])
  expect(contention?.positions.length).toBe(8)
})

import type { Rejection } from '@fogline/model'
import { expect, test } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { printReport } from './printReport.ts'

function linesOf(count: number): readonly string[] {
  const rejected = Array.from({ length: count }, (_, index): Rejection => {
    return { kind: 'rejection', location: `a.jsonl#${index + 1}`, reason: 'unreadable', detail: 'it is no JSON' }
  })
  const lines: string[] = []
  const note = (line: string): void => void lines.push(line)
  printReport({ read: 1, known: 0, articles: 1, rejected }, 0, { note } as Terminal)
  return lines
}

test.each<[string, number, number, string]>([
  ['none', 0, 1, '1 page read (1 article); 0 rejected.'],
  ['one', 1, 2, '  ✗ a.jsonl#1: unreadable: it is no JSON'],
  ['a screen of them', 50, 51, '  ✗ a.jsonl#50: unreadable: it is no JSON'],
  ['more than a screen: the rest is counted', 100_000, 52, '  … and 99950 more; --json lists all of them'],
])('rejections: %s', (_, count, length, last) => {
  const lines = linesOf(count)
  expect(lines).toHaveLength(length)
  expect(lines.at(-1)).toBe(last)
})

import type { JudgedCase } from '../outside/countCases.ts'
import { textLayers } from '../outside/textLayers.ts'
import { holdsTime, type ReadTime } from './holdsTime.ts'
import { leftOutTime } from './leftOutTime.ts'
import type { TimeCase } from './timeCase.ts'

/** Reads the text of each case that is not left out, told on its reference date, and says whether it holds. */
export async function judgeTimes(cases: readonly TimeCase[]): Promise<readonly JudgedCase[]> {
  const judged: JudgedCase[] = []
  for (const timeCase of cases) {
    const reason = leftOutTime(timeCase)
    const found = reason === null ? await readTimes(timeCase) : []
    const isRight = reason === null && holdsTime(timeCase, found)
    judged.push({ set: timeCase.set, leftOut: reason, isRight, says: show(timeCase, found) })
  }
  return judged
}

async function readTimes({ text, reference }: TimeCase): Promise<readonly ReadTime[]> {
  const { layers } = await textLayers(text, { publishedAt: reference })
  return layers.times
}

function show({ text, reference, wanted }: TimeCase, found: readonly ReadTime[]): string {
  const asked = wanted.map(({ start, end, answers }) => {
    const days = answers.map(({ kind, from, till }) => (kind === 'point' ? from : `${from ?? ''}/${till ?? ''}`))
    return `“${text.slice(start, end)}” ${[...new Set(days)].join(' or ')}`
  })
  const read = found.map(({ start, end, value }) => `“${text.slice(start, end)}” ${value ?? 'no date'}`)
  return `(${reference ?? 'no date'}) ${text} → asked ${asked.join('; ') || 'nothing'}, read ${read.join('; ') || 'nothing'}`
}

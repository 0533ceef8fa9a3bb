import type { Page } from '@fogline/model'
import { lazyReader } from '../../packages/cli/src/steps/loadReader.ts'
import { profileStages } from './profileStages.ts'

type Row = Readonly<Record<string, string | number>>

const warming = 40
const profiled = 120

/** Milliseconds of processor a page, by stage, on one thread and after some pages that are not counted. */
export async function measureStages(pageOf: (page: number) => Page): Promise<readonly Row[]> {
  const reader = lazyReader(0)
  const pages = Array.from({ length: warming + profiled }, (_, page) => pageOf(page))
  const readAll = async (from: number, to: number): Promise<void> => {
    for (const page of pages.slice(from, to)) await reader.read(page)
  }
  await readAll(0, warming)
  const before = process.cpuUsage()
  const stages = await profileStages(() => readAll(warming, pages.length))
  const { user, system } = process.cpuUsage(before)
  await reader.close()
  const sampled = [...stages.values()].reduce((sum, time) => sum + time, 0)
  const each = (user + system) / 1000 / profiled
  const rows = [...stages].map(([stage, time]) => ({
    stage,
    'ms each': round((time / sampled) * each, 2),
    'share %': round((time / sampled) * 100, 1),
  }))
  rows.sort((a, b) => b['ms each'] - a['ms each'])
  return [...rows, { stage: 'all', 'ms each': round(each, 2), 'share %': 100 }]
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places
}

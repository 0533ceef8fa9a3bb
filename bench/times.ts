import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bench } from './bench.ts'
import { countCases, type JudgedCase, listCases } from './outside/countCases.ts'
import { sharedFolder } from './sharedFolder.ts'
import { judgeTimes } from './times/judgeTimes.ts'
import { explainDocument, readDocuments, toRows } from './times/meantime.ts'
import { readChronoCases } from './times/readChronoCases.ts'
import { readMeantime } from './times/readMeantime.ts'
import { readRecognizersTimes } from './times/readRecognizersTimes.ts'

/** Dates against the cases of two libraries and MEANTIME. `--data` is a folder with `chrono_en_cases.jsonl` and `recognizers/`; MEANTIME is in `timeline/` in it or beside it. */
export const times: Bench = {
  name: 'times',
  says: 'dates: the share of the cases of chrono and Recognizers that hold, of those whose convention is ours; then the times of MEANTIME (spans found, value of those found, R and P of right values)',
  run: async (data) => {
    const folder = folderOf(data)
    if (!existsSync(folder)) return []
    return [...countCases(await judged(folder)), ...toRows(await readDocuments(meantime(folder)))]
  },
  details: async (data) => {
    const folder = folderOf(data)
    const documents = await readDocuments(meantime(folder))
    return [...listCases(await judged(folder)), ...documents.flatMap(explainDocument)]
  },
}

function folderOf(data: string | null): string {
  return data ?? join(sharedFolder(), 'bench/times')
}

function meantime(folder: string): ReturnType<typeof readMeantime> {
  const inside = join(folder, 'timeline')
  return readMeantime(existsSync(inside) ? inside : resolve(folder, '../timeline'))
}

function judged(folder: string): Promise<readonly JudgedCase[]> {
  return judgeTimes([
    ...readChronoCases(join(folder, 'chrono_en_cases.jsonl')),
    ...readRecognizersTimes(join(folder, 'recognizers')),
  ])
}

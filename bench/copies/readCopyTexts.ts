import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type CopyText, pairKey } from './copyText.ts'

const textLine = z.object({ id: z.string(), text: z.string() })

/** The texts of a folder's `ecbplus.jsonl`, else of each file of JSON lines in it that has `id` and `text`. */
export function readCopyTexts(folder: string): readonly CopyText[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
  const chosen = files.includes('ecbplus.jsonl') ? ['ecbplus.jsonl'] : files
  return chosen.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => textLine.safeParse(JSON.parse(line)).data ?? []),
  )
}

/** The pairs that `near_duplicate_pairs.tsv` lists at a containment of half and more; null where there is no list. */
export function readListedPairs(folder: string): ReadonlySet<string> | null {
  const path = join(folder, 'near_duplicate_pairs.tsv')
  if (!existsSync(path)) return null
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  const columns = head.split('\t')
  const at = (line: string, column: string): string => line.split('\t')[columns.indexOf(column)] ?? ''
  const copies = lines.filter((line) => Number(at(line, 'containment5')) >= 0.5)
  return new Set(copies.map((line) => pairKey(at(line, 'id_a'), at(line, 'id_b'))))
}

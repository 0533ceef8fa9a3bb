import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AttributedText } from './goldAttribution.ts'
import { readBratAttributions } from './readBratAttributions.ts'

/** The texts of a folder with `text/ID.txt` and `attributions/ID_ANNOTATOR.ann`; of two annotations the first by name. */
export function readTexts(folder: string): readonly AttributedText[] {
  if (!existsSync(join(folder, 'attributions'))) return []
  const files = readdirSync(join(folder, 'attributions')).sort()
  const ids: readonly string[] = [...new Set(files.map(toId))]
  return ids.flatMap((id) => {
    const file = files.find((name) => toId(name) === id) ?? ''
    const path = join(folder, 'text', `${id}.txt`)
    if (!existsSync(path)) return []
    const annotation = readFileSync(join(folder, 'attributions', file), 'utf8')
    return [{ id, text: readFileSync(path, 'utf8'), attributions: readBratAttributions(annotation) }]
  })
}

function toId(file: string): string {
  return file.replace(/_[^_]*\.ann$/, '')
}

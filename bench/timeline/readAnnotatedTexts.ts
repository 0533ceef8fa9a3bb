import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotatedText } from './annotatedText.ts'
import { readMeantime } from './readMeantime.ts'

/** The documents of a folder's `corpus_*` folders. */
export function readAnnotatedTexts(folder: string): readonly AnnotatedText[] {
  if (!existsSync(folder)) return []
  const corpora: readonly string[] = readdirSync(folder)
    .filter((name) => name.startsWith('corpus_'))
    .sort()
  return corpora.flatMap((corpus) => {
    const files: readonly string[] = readdirSync(join(folder, corpus)).sort()
    return files
      .filter((file) => file.endsWith('.xml'))
      .map((file) => readMeantime(readFileSync(join(folder, corpus, file), 'utf8')))
  })
}

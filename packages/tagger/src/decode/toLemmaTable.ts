import type { Upos } from '@fogline/model'

/** The lemma of a form that no edit script is needed for; undefined where the table does not know it. */
export type LemmaTable = (upos: Upos, word: string) => string | undefined

/** Reads `lemmas.txt`: a part of speech, a tab, a lemma and its forms. */
export function toLemmaTable(lemmas: string): LemmaTable {
  const found = new Map<string, string>()
  for (const line of lemmas.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [upos = '', words = ''] = line.split('\t')
    const [lemma = '', ...forms] = words.split(' ')
    for (const form of forms) found.set(`${upos} ${form}`, lemma)
  }
  return (upos, word) => found.get(`${upos} ${word.replaceAll('’', "'").toLowerCase()}`)
}

import type { Upos } from '@fogline/model'

/** The lemma of a form that no edit script is needed for; undefined where the table does not know it. */
export type LemmaTable = (upos: Upos, word: string) => string | undefined

/** Reads `lemmas.txt`: a part of speech, a tab, a lemma and its forms. A lemma is its own, unless it is a form of another ("hit", past of "hit"). */
export function toLemmaTable(table: string): LemmaTable {
  const found = new Map<string, string>()
  const lemmas: string[] = []
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [upos = '', words = ''] = line.split('\t')
    const [lemma = '', ...forms] = words.split(' ')
    for (const form of forms) found.set(`${upos} ${form}`, lemma)
    lemmas.push(`${upos} ${lemma}`)
  }
  for (const lemma of lemmas) if (!found.has(lemma)) found.set(lemma, lemma.slice(lemma.indexOf(' ') + 1))
  return (upos, word) => found.get(`${upos} ${word.replaceAll('’', "'").toLowerCase()}`)
}

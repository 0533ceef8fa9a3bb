import type { Upos } from '@fogline/model'

/** The lemma of a word, given the one that the learnt edit makes of it. */
export type LemmaTable = (upos: Upos, word: string, edited: string) => string

/** Numerals and marks are their own lemmas; an edit that was learnt from others would bend them. */
const asWritten: ReadonlySet<string> = new Set(['NUM', 'PUNCT', 'SYM'])

/**
 * Reads `lemmas.txt`: a part of speech, a tab, a lemma and its forms. What the table knows wins; a word that is itself a lemma
 * stays as it is where the edit makes no other lemma of it ("hit" is not of "h", but "found" may be of "find").
 */
export function toLemmaTable(table: string): LemmaTable {
  const lemmaOf = new Map<string, string>()
  const lemmas = new Set<string>()
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [upos = '', words = ''] = line.split('\t')
    const [lemma = '', ...forms] = words.split(' ')
    for (const form of forms) lemmaOf.set(`${upos} ${form}`, lemma)
    lemmas.add(`${upos} ${lemma}`)
  }
  return (upos, word, edited) => {
    const form = word.replaceAll('’', "'").toLowerCase()
    if (asWritten.has(upos)) return form
    const known = lemmaOf.get(`${upos} ${form}`)
    if (known !== undefined) return known
    return lemmas.has(`${upos} ${form}`) && !lemmas.has(`${upos} ${edited}`) ? form : edited
  }
}

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
  const tables = new Map<string, Table>()
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [upos = '', words = ''] = line.split('\t')
    const [lemma = '', ...forms] = words.split(' ')
    const { lemmaOf, lemmas } = tables.get(upos) ?? begin(tables, upos)
    for (const form of forms) lemmaOf.set(form, lemma)
    lemmas.add(lemma)
  }
  return (upos, word, edited) => {
    const form = word.replaceAll('’', "'").toLowerCase()
    if (asWritten.has(upos)) return form
    const table = tables.get(upos)
    if (table === undefined) return edited
    const known = table.lemmaOf.get(form)
    if (known !== undefined) return known
    return table.lemmas.has(form) && !table.lemmas.has(edited) ? form : edited
  }
}

/** What is known of one part of speech: the lemma of each form, and all lemmas. */
interface Table {
  readonly lemmaOf: Map<string, string>
  readonly lemmas: Set<string>
}

function begin(tables: Map<string, Table>, upos: string): Table {
  const table = { lemmaOf: new Map<string, string>(), lemmas: new Set<string>() }
  tables.set(upos, table)
  return table
}

import type { Lexicon, ReportingCue } from '@fogline/model'
import { remember } from './grammar/remember.ts'
import type { CueEntry, CueWords } from './sentenceView.ts'

/** The lexicon's reporting words laid out for look-up by a token's lemma. */
export const toCueWords = remember(
  (lexicon: Pick<Lexicon, 'reportingVerbs' | 'reportingNouns' | 'offices'>): CueWords => {
    const lemmas = new Map<string, ReportingCue[]>()
    for (const row of lexicon.reportingVerbs) lemmas.set(row.lemma, [...(lemmas.get(row.lemma) ?? []), row])
    const verbs = new Map<string, CueEntry[]>()
    for (const [lemma, rows] of lemmas) {
      const words = lemma.split(' ')
      const first = words[0] ?? lemma
      verbs.set(first, [...(verbs.get(first) ?? []), { words, rows }])
    }
    for (const entries of verbs.values()) entries.sort((a, b) => b.words.length - a.words.length)
    const nouns = new Map<string, ReportingCue[]>()
    for (const row of lexicon.reportingNouns) nouns.set(row.lemma, [...(nouns.get(row.lemma) ?? []), row])
    return { verbs, nouns, offices: new Set(lexicon.offices.map((office) => office.toLowerCase())) }
  },
)

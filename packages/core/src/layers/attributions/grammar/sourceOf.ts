import type { SentenceView } from '../sentenceView.ts'
import { canSpeak } from './canSpeak.ts'
import type { Cue } from './findCues.ts'
import { type NounPhrase, nounPhraseBefore } from './nounPhrase.ts'
import { remember } from './remember.ts'
import { subjectOf } from './subjectOf.ts'
import { endsWithComma, isRelative, isTimeWord } from './tokenTests.ts'
import { dependentBy } from './tree.ts'
import { treeSource } from './treeSource.ts'
import { readVerbGroup, type VerbGroup } from './verbGroup.ts'

/** Who speaks at an active cue: its subject, or, for a participle, the subject of the clause it hangs on. */
export function sourceOf(view: SentenceView, cue: Cue): NounPhrase | null {
  return sourcesOf(view)(cue)
}

const sourcesOf = remember((view: SentenceView) => remember((cue: Cue) => readSource(view, cue)))

function readSource(view: SentenceView, cue: Cue): NounPhrase | null {
  const { form, start, head } = cue.group
  if (form === 'passive') return null
  const near = form === 'finite' ? subjectOf(view, start) : participleSource(view, { start, head })
  const phrase = form === 'finite' ? (byTree(view, head, near) ?? near) : near
  if (phrase === null || (isFarParticiple(cue, phrase) && !isSomeone(view, phrase))) return null
  if (interpretive.test(cue.lemma) && !isSomeone(view, phrase)) return null
  const isRelated = isRelative(view.tokens[phrase.end + 1])
  const isNear =
    isRelated || view.tokens.slice(phrase.end, start).every(({ upos }) => upos !== 'PUNCT' && upos !== 'VERB')
  return canSpeak(view, phrase) || (speechOnly.test(cue.lemma) && isNear && isThing(view, phrase)) ? phrase : null
}

const byTree = (view: SentenceView, head: number, near: NounPhrase | null): NounPhrase | null =>
  treeSubject(view, head, near) ?? joinedSource(view, head, near) ?? whoseClause(view, head, near)

/** "people all over the country who say": what the relative clause hangs on, where that is farther off than the phrase before it. */
function whoseClause(view: SentenceView, head: number, near: NounPhrase | null): NounPhrase | null {
  const token = view.tokens[head]
  const noun = token?.head ?? null
  const subject = dependentBy(view, head, /^nsubj$/)
  if (token?.relation !== 'acl:relcl' || noun === null || !isRelative(view.tokens[subject ?? -1])) return null
  if (near === null || noun >= near.start) return null
  const phrase = treeSource(view, head)
  return phrase !== null && view.tokens[noun]?.upos !== 'PRON' && canSpeak(view, phrase) ? phrase : null
}

/** "Dell, of Ardel Quay, said", "Oru, Dell and Tal all said": the verb's own subject in the tree where the phrase before the verb is another. */
function treeSubject(view: SentenceView, head: number, near: NounPhrase | null): NounPhrase | null {
  const subject = dependentBy(view, head, /^nsubj$/)
  const token = view.tokens[subject ?? -1]
  if (subject === null || token === undefined || isRelative(token) || subject > head) return null
  if (near !== null && near.start <= subject && subject < near.end) return null
  const phrase = treeSource(view, head)
  return phrase !== null && phrase.end <= head && canSpeak(view, phrase) ? phrase : null
}

/** "drew up laws that help the north and has called for calm": the subject of the verb it is joined to, where the nearest cannot speak. */
function joinedSource(view: SentenceView, head: number, near: NounPhrase | null): NounPhrase | null {
  if (view.tokens[head]?.relation !== 'conj' || (near !== null && canSpeak(view, near))) return null
  const phrase = treeSource(view, head)
  return phrase !== null && phrase.end <= head && canSpeak(view, phrase) ? phrase : null
}

/** Who or what does these has spoken or written, whatever the noun ("the leaflet says"). */
const speechOnly =
  /^(?:say|tell|state|declare|announce|write|tweet|claim|insist|argue|allege|vow|reiterate|deny|testify|assert)$/

/** Events and documents do these too ("the image underscores"): only someone's doing so is speech. */
const interpretive =
  /^(?:underscore|underline|highlight|signal|hail|defend|justify|echo|welcome|see|view|regard|interpret|point to|describe|portray|depict|paint|frame|cast)$/

function isSomeone(view: SentenceView, phrase: NounPhrase): boolean {
  const rows = view.words.nouns.get(view.tokens[phrase.head]?.lemma ?? '') ?? []
  return !rows.some(({ evidentiality }) => evidentiality === 'document' || evidentiality === 'open_source_imagery')
}

/** ", suggesting that …" at some distance from its subject. */
const isFarParticiple = ({ group }: Cue, phrase: NounPhrase): boolean =>
  group.form === 'participle' && phrase.end !== group.start

function isThing(view: SentenceView, phrase: NounPhrase): boolean {
  const token = view.tokens[phrase.head]
  return token?.upos === 'NOUN' && !isTimeWord(token)
}

/** "He used it, painting it as a gift": seeing a thing so is said where the clause it hangs on speaks. */
function participleSource(view: SentenceView, { start, head }: Pick<VerbGroup, 'start' | 'head'>): NounPhrase | null {
  if (start > 0 && !endsWithComma(view, start - 1)) {
    const near = nounPhraseBefore(view, start - 1)
    if (
      near !== null &&
      canSpeak(view, near) &&
      view.words.nouns
        .get(view.tokens[near.head]?.lemma ?? '')
        ?.some((row) => row.evidentiality === 'document' || row.evidentiality === 'media_report')
    )
      return near
  }
  const isView = interpretive.test(view.tokens[head]?.lemma ?? '')
  for (const verb of finiteVerbs(view, start)) {
    if (isView && !isReporting(view, verb)) continue
    const phrase = subjectOf(view, readVerbGroup(view, verb).start) ?? invertedSubject(view, verb)
    if (phrase !== null && canSpeak(view, phrase) && !isEmptyIt(view, phrase)) return phrase
  }
  return null
}

/** "It goes without saying", "it is worth noting": nobody. */
const isEmptyIt = ({ tokens }: SentenceView, { head }: NounPhrase): boolean =>
  tokens[head]?.lower === 'it' &&
  (tokens[head]?.relation === 'expl' || /^(?:go|be)$/.test(tokens[head + 1]?.lemma ?? ''))

/** Finite verbs, a reporting verb before the participle first, then the others nearest to it. */
function finiteVerbs(view: SentenceView, start: number): readonly number[] {
  const verbs = view.tokens.flatMap((token, index) => {
    if (token.quotation?.isSpeech === true || (token.upos !== 'VERB' && token.upos !== 'AUX')) return []
    const { form } = readVerbGroup(view, index)
    return form === 'finite' || form === 'passive' ? [index] : []
  })
  const before = verbs.filter((index) => index < start).reverse()
  const after = verbs.filter((index) => index > start)
  const others = before.filter((index) => !isReporting(view, index)).reverse()
  return [...before.filter((index) => isReporting(view, index)), ...others, ...(start < 2 ? after : [])]
}

const isReporting = (view: SentenceView, index: number): boolean =>
  view.words.verbs.has(view.tokens[index]?.lemma ?? '')

/** “…,” said the mayor, adding that …: the noun phrase after the verb. */
function invertedSubject(view: SentenceView, verb: number): NounPhrase | null {
  if (verb > 0 && !endsWithComma(view, verb - 1)) return null
  return nounPhraseAfterVerb(view, verb + 1)
}

function nounPhraseAfterVerb(view: SentenceView, from: number): NounPhrase | null {
  for (let last = from; last < Math.min(from + 8, view.tokens.length); last += 1) {
    const next = view.tokens[last + 1]
    if (next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP') {
      const phrase = nounPhraseBefore(view, last)
      return phrase !== null && phrase.start >= from ? phrase : null
    }
  }
  return null
}

import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { isQuantity } from '../grammar/complement.ts'
import { type Cue, findCues, rowFor } from '../grammar/findCues.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../grammar/nounPhrase.ts'
import { phraseEnd } from '../grammar/phraseEnd.ts'
import { skipAdjuncts } from '../grammar/skipAdjuncts.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { isAttributive, isNominal, isPossessive } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { actOf } from './actOf.ts'
import { agentOf } from './agentOf.ts'

/** What is said is a thing: "reported the loss of six drones", "condemned the raid", "was confirmed by the army". */
export const reportedThing: AttributionRule = {
  id: 'attributions/reported-thing',
  says: 'Subject + reporting verb + noun phrase, or noun phrase + passive verb + by + who says so.',
  examples: [
    {
      text: 'The army reported on Friday the loss of six drones, part of a larger raid.',
      finds: [['reported', { source: { text: 'The army' }, content: [{ text: 'the loss of six drones' }] }]],
    },
    {
      text: 'Oru has called for an inquiry by the council.',
      finds: [['has called for', { act: 'urge', content: [{ text: 'an inquiry by the council' }] }]],
    },
    {
      text: 'The strike, confirmed by General Oru, alarmed the town.',
      finds: [['confirmed by', { act: 'confirm', source: { text: 'General Oru' }, content: [{ text: 'The strike' }] }]],
    },
    {
      text: 'Oru denies having sold the boats.',
      finds: [['denies', { content: [{ text: 'having sold the boats' }] }]],
    },
    { text: 'The list was maintained by the ministry.', finds: [] },
    { text: 'The mayor welcomed two hundred guests.', finds: [] },
    { text: 'The strike underscores the danger.', finds: [] },
    { text: 'The army advanced on Friday.', finds: [] },
  ],
  find: (view) =>
    findCues(view).flatMap((cue) => {
      const agent = agentOf(view, cue.group.end)
      return agent === null ? readActive(view, cue) : readPassive(view, cue)
    }),
}

function readActive(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { group } = cue
  const row = rowFor(cue, 'phrase')
  if (row === null || group.form === 'passive' || group.form === 'infinitive' || group.isModal) return []
  if (group.form === 'participle' && row.act === 'assert') return []
  const start =
    responsibilityFor(view, cue) ??
    (view.tokens[group.end]?.upos === 'ADP' || view.tokens[group.end]?.upos === 'PROPN'
      ? skipAdjuncts(view, group.end)
      : group.end)
  const object = phraseAt(view, start) ?? (row.act === 'urge' && isBareWord(view, start) ? start : null)
  if (object === null) return []
  const source = sourceOf(view, cue)
  if (source === null || !isAboutSpeech(view, cue, start) || isOnlyShown(view, cue, source)) return []
  const content = [toSpanText(view, start, phraseEnd(view, start))]
  const act = actOf(row.act, { cue, content: [] })
  return toFind(view, { cue: group, source, content, act, negated: group.isNegated })
}

/** "challenged the claim" but not "contested the seat"; "welcomed the news" but not "welcomed the guests". */
function isAboutSpeech(view: SentenceView, { lemma }: Cue, from: number): boolean {
  const object = nounPhraseAfter(view, from)
  const noun = view.tokens[object?.head ?? -1]
  if (object === null || noun === undefined) return true
  const rows = view.words.nouns.get(noun.lemma) ?? []
  const isSaid = rows.some(({ takes, evidentiality }) => !takes.includes('source') || evidentiality === 'document')
  if (/^(?:challenge|contest)$/.test(lemma)) return isSaid || spoken.test(noun.lemma)
  const isPerson =
    noun.upos === 'NOUN' &&
    rows.some(({ takes, evidentiality }) => takes.includes('source') && evidentiality !== 'document')
  return !(/^(?:welcome|defend|recogni[sz]e)$/.test(lemma) && (isPerson || noun.lemma === 'guest'))
}

/** "The figures show a rise" tells it; "the minister showed no pictures" does not. */
function isOnlyShown(view: SentenceView, { lemma }: Cue, { head }: NounPhrase): boolean {
  const token = view.tokens[head]
  const rows = view.words.nouns.get(token?.lemma ?? '') ?? []
  const isText = rows.some(({ evidentiality }) => /^(?:document|open_source|media)/.test(evidentiality ?? ''))
  return lemma === 'show' && !isText && !(token?.upos === 'PROPN' && view.typeAt(token.start) !== 'person')
}

const spoken =
  /^(?:version|number|figure|result|verdict|idea|notion|narrative|premise|legality|validity|authority|decision)$/

/** "claimed responsibility on Friday for the raid": what stands behind "for". */
function responsibilityFor({ tokens }: SentenceView, { lemma, group }: Cue): number | null {
  if (!/ (?:responsibility|credit)$/.test(lemma)) return null
  const at = tokens.findIndex(({ lower }, index) => index >= group.end && index < group.end + 8 && lower === 'for')
  return at === -1 ? null : at + 1
}

/** "urged calm.": one word, whatever it was tagged. */
function isBareWord({ tokens }: SentenceView, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return /^(?:ADJ|VERB|NOUN)$/.test(token?.upos ?? '') && (next === undefined || /^(?:PUNCT|CCONJ)$/.test(next.upos))
}

/** A noun phrase, or a gerund ("reported seeing drones", "denied having seen any"). */
function phraseAt(view: SentenceView, start: number): number | null {
  const token = view.tokens[start]
  if (token === undefined || (token.upos === 'PUNCT' && token.quotation === null)) return null
  if (token.upos === 'ADV' && view.tokens[start + 1]?.lower.endsWith('ing')) return start
  if (isQuantity(view, start) || (isAttributive(token) && isNominal(view.tokens[start + 1]))) return start
  if (
    token.upos === 'DET' ||
    (isPossessive(token) && view.tokens[start + 1]?.lower !== 'for') ||
    (/^(?:VERB|AUX)$/.test(token.upos) && token.lower.endsWith('ing'))
  )
    return start
  if (token.upos === 'PRON' && /^(?:himself|herself|itself|themselves|it|him|her|them|us|me|you)$/.test(token.lower))
    return /^(?:him|her|them)$/.test(token.lower) && view.tokens[start + 1]?.lower === 'for' ? start + 1 : null
  return token.quotation !== null ? start : (nounPhraseAfter(view, start)?.end ?? null)
}

/** In the passive these tell what is done, not what is said: "maintained by the embassy", "written by a child". */
const deeds = /^(?:maintain|find|discover|learn|show|write|post|relay|signal|judge|project|continue)$/

function readPassive(view: SentenceView, cue: Cue): readonly AttributionFind[] {
  const { group } = cue
  const row = rowFor(cue, 'phrase') ?? (deeds.test(cue.lemma) ? null : rowFor(cue, 'clause'))
  const agent = agentOf(view, group.end)
  if (row === null || agent === null || (rowFor(cue, 'object') !== null && row.act === 'urge')) return []
  const before = view.tokens[group.start - 1]
  const last = before?.text === ',' || /^(?:which|that)$/.test(before?.lower ?? '') ? group.start - 2 : group.start - 1
  const subject = nounPhraseBefore(view, view.tokens[last]?.text === ',' ? last - 1 : last)
  if (subject === null || /^(?:this|these|such|it|that|those)$/.test(view.tokens[subject.start]?.lower ?? '')) return []
  const content = [toSpanText(view, subject.start, subject.end)]
  return toFind(view, {
    cue: { start: group.start, end: group.end + 1 },
    source: agent,
    content,
    act: actOf(row.act, { cue, content: [] }),
    negated: group.isNegated,
  })
}

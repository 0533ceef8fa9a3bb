import { overlaps, type Quotation, type SpanText } from '@fogline/model'
import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { lastWord } from '../grammar/clauseEnd.ts'
import { type NounPhrase, nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { opensQuotation } from '../grammar/tokenTests.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** "Ministry: Dam holds", "Dam holds: ministry", and a name before a quotation or a dash after one. */
export const headline: AttributionRule = {
  id: 'attributions/headline',
  says: 'A speaker set off by a colon or dash, before or after what is said, in a headline or around a quotation.',
  examples: [
    {
      text: 'Pentagon: Two ships left port',
      finds: [[':', { source: { text: 'Pentagon' }, content: [{ text: 'Two ships left port' }] }]],
    },
    {
      text: 'Two ships left port: Pentagon',
      finds: [[':', { source: { text: 'Pentagon' }, content: [{ text: 'Two ships left port' }] }]],
    },
    {
      text: '“We are late.” — Mara Dell',
      finds: [['—', { source: { text: 'Mara Dell' }, content: [{ text: 'We are late.' }] }]],
    },
    { text: 'Mara Dell: “We are late.”', finds: [[':', { form: 'direct' }]] },
    { text: 'One thing is clear: the dam holds.', finds: [] },
    { text: 'The Long Exchange: Salt for Boats', finds: [] },
    { text: 'Explainer: the river and its dams', finds: [] },
  ],
  find: (view) => [
    ...readOpening(view),
    ...view.tokens.flatMap((token, index) => {
      if (token.quotation?.isSpeech === true || !/^(?::|[—–―]|--)$/.test(token.text)) return []
      return [...readBefore(view, index), ...readAfter(view, index)].slice(0, 1)
    }),
  ],
}

/** A sentence that begins with nothing but the speaker, the dash being the end of the one before: “…” — | Mara Dell. */
function readOpening(view: SentenceView): readonly AttributionFind[] {
  const before = view.quotationBefore
  const dash = before === null ? -1 : view.text.slice(before.end, view.start).search(/[―—–]/)
  const source = dash === -1 ? null : wholePhrase(view, 0, nextQuotation(view, 0))
  if (before === null || source === null || !before.isSpeech) return []
  const found = toFind(view, { cue: { start: 0, end: 1 }, source, content: [wordsOf(view, before)], act: 'assert' })
  const at = before.end + dash
  return found.map((find) => ({ ...find, span: { start: at, end: at + 1 } }))
}

const wordsOf = ({ text }: SentenceView, { content }: Quotation): SpanText => ({
  ...content,
  text: text.slice(content.start, content.end),
})

/** Where the next quotation opens, or the sentence ends. */
function nextQuotation(view: SentenceView, from: number): number {
  const next = view.tokens.findIndex((_, index) => index > from && opensQuotation(view, index))
  return next === -1 ? lastWord(view.tokens) : next
}

/** What a desk puts before its headlines names no speaker. */
const label =
  /^(?:explainer|analysis|opinion|comment(?:ary)?|update|live|exclusive|breaking(?: news)?|watch|video|photos?|pictures?|in pictures|gallery|podcast|editorial|interview|profile|review|feature|timeline|factbox|fact check|correction|column|essay|letters?|map|data)\s*$/i

/** Nothing but the speaker before the mark. */
function readBefore(view: SentenceView, mark: number): readonly AttributionFind[] {
  if (view.tokens[mark]?.text !== ':') return []
  const source = wholePhrase(view, 0, mark)
  if (mark + 1 >= lastWord(view.tokens)) return []
  if (source === null || label.test(view.text.slice(view.start, view.tokens[mark]?.start))) return []
  const quotation = view.tokens[mark + 1]?.quotation
  if (quotation?.isSpeech !== true && isTopic(view, source, mark)) return []
  if (!isHeadline(view) && quotation?.isSpeech !== true && !isTranscript(view, source)) return []
  return report(view, { mark, source, content: toContent(view, mark + 1, lastWord(view.tokens)) })
}

/** "Ostrava: raid on port kills nine, medics say": a place before the colon says where; what follows is a sentence of the paper's. */
function isTopic(view: SentenceView, { head }: NounPhrase, mark: number): boolean {
  const { tokens } = view
  const type = view.typeAt(tokens[head]?.start ?? -1)
  if (type !== 'place' && type !== 'country') return false
  const isLower = /^(?:\p{Ll}|(?:What|How|Why|Who|Where|When)\b)/u.test(tokens[mark + 1]?.text ?? '')
  return isLower || (type === 'place' && /^(?:say|says|said)$/.test(tokens[lastWord(tokens) - 1]?.lower ?? ''))
}

/** Nothing but the speaker after the mark. */
function readAfter(view: SentenceView, mark: number): readonly AttributionFind[] {
  const isColon = view.tokens[mark]?.text === ':'
  const source = wholePhrase(view, mark + 1, isColon ? lastWord(view.tokens) : nextQuotation(view, mark))
  if (source === null) return []
  const quotation = view.tokens[mark - 1]?.quotation
  const isQuoted = mark === 0 ? view.quotationBefore !== null : quotation?.isSpeech === true
  if (!isQuoted && !(isHeadline(view) && isColon)) return []
  const said = mark === 0 ? view.quotationBefore : isColon || quotation?.isSpeech !== true ? null : quotation
  return report(view, { mark, source, content: said === null ? toContent(view, 0, mark) : wordsOf(view, said) })
}

function toContent(view: SentenceView, start: number, end: number): SpanText {
  const quotation = view.tokens[start]?.quotation
  if (quotation?.isSpeech === true && view.tokens[end - 1]?.quotation === quotation) return wordsOf(view, quotation)
  return toSpanText(view, start, end)
}

function wholePhrase(view: SentenceView, start: number, end: number): NounPhrase | null {
  const phrase = nounPhraseAfter(view, start)
  if (phrase === null || phrase.end !== end || end - start > 7) return null
  const isSpeaker = canSpeak(view, phrase) && /^\p{L}/u.test(view.tokens[start]?.text ?? '')
  return isSpeaker && !isBareCapital(view, phrase) ? phrase : null
}

/** "The Long Road: Salt for Boats": where every word has a capital, one alone makes no name. */
function isBareCapital(view: SentenceView, { head }: NounPhrase): boolean {
  const token = view.tokens[head]
  if (token?.upos !== 'PROPN' || view.typeAt(token.start) !== null) return false
  const isTitle = view.tokens.every(({ text }) => !/^\p{Ll}{4}/u.test(text))
  return isTitle && !view.names.some((name) => overlaps(name, token))
}

/** Each word of four letters and more has a capital, and one of them is a verb: a headline that was set as a paragraph. */
const isTitleCase = ({ tokens, index }: SentenceView): boolean =>
  index === 0 &&
  tokens.filter(({ text }) => /^\p{L}{4}/u.test(text)).length > 3 &&
  tokens.every(({ text }) => !/^\p{Ll}{4}/u.test(text))

/** "ORU: Let me answer that." */
const isTranscript = (view: SentenceView, { start, end }: NounPhrase): boolean =>
  view.tokens
    .slice(start, end)
    .every(({ text }) => text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text))

const isHeadline = (view: SentenceView): boolean =>
  isTitleCase(view) ||
  /^(?:title|dek|heading|item)$/.test(view.blockKind) ||
  !/[.!?]['’”"]?$/.test(view.tokens.at(-1)?.text ?? '')

function report(
  view: SentenceView,
  { mark, source, content }: { readonly mark: number; readonly source: NounPhrase; readonly content: SpanText },
): readonly AttributionFind[] {
  const found = toFind(view, { cue: { start: mark, end: mark + 1 }, source, content: [content], act: 'assert' })
  const token = view.tokens[mark]
  return token === undefined ? [] : found.map((find) => ({ ...find, span: { start: token.start, end: token.end } }))
}

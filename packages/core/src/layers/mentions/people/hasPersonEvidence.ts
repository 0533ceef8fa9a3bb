import type { Token } from '@fogline/model'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { isOrganisationHead } from '../organisationWords.ts'
import { isGeographicNoun, isPlaceEnding, isPlaceOpening } from '../placeWords.ts'
import type { Run } from './nameRuns.ts'
import { isOfficeNoun, officeEndingAt } from './officeAt.ts'

const familyFirst = new Set(
  (
    'Kim Lee Yi Rhee Park Pak Choi Choe Jeong Jung Chung Kang Gang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Sin Kwon Hwang ' +
    'Ahn An Song Ryu Yoo Yu Hong Jeon Jun Moon Mun Bae Baek Paek Nam Noh Roh Ha Ri Ro Ryang Xi Wang Li Zhang Liu Chen Yang Zhao Huang Zhou ' +
    'Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Zheng Xie Tang Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Du Ye Cheng Wei ' +
    'Su Lu Ding Ren Lai Tsai Hsu Hsiao Nguyen Tran Pham Le Vo Dang Bui Do'
  ).split(' '),
)
const speech =
  /^(?:say|tell|add|warn|note|explain|write|argue|stress|declare|announce|reply|tweet|recall|insist|acknowledge|vow|joke)$/u

const noPerson =
  /^(?:Cups?|Festival|Games?|Wars?|Act|Awards?|Prize|Story|Design|Show|Day|Week|Summit|Treaty|Accords?|Agreement|Plan|Doctrine|Forum|Conference|Championship|League|Operation|Strip|Bank|Website|Edition|Museum|Dock|House|Park|Theatre|Theater|Enlightenment|Renaissance|Windows|Language|Catholic|Muslim|Christian|Jewish|Defen[cs]e|Forces|Affairs|Security|Explosion|Attack|Strike|Crisis|Army|Rights|Authority|Democrat|Democratic|Republican)$/u

/** Is this family name one of those that stand before the given name? */
export function isFamilyFirst(word: string): boolean {
  return familyFirst.has(word)
}

/** Does anything in the name or around it say that it names a person? */
export function hasPersonEvidence(view: SentenceView, run: Run, input: Omit<MentionInput, 'people'>): boolean {
  const { tokens } = view.sentence
  const name = tokens.slice(run.first, run.last + 1)
  if (name.length > 5 || isOtherThing(view, run, name, input)) return false
  if (hasTitleBefore(tokens, run, input)) return isTitledName(name)
  const isDescribed = describesPerson(view, run, input)
  if (name.length === 1) return isSingleName(view, run, name, { input, isDescribed })
  if (looksLikePlace(view, run, input) && !isDescribed) return false
  const first = name[0]?.text ?? ''
  if (input.index.isGivenName(first.split(/[-‐]/u)[0] ?? '') || input.index.isGivenName(first))
    return !isKnownPlace(view, run, input) || isDescribed
  return isDescribed || (!view.isHeadline && speaks(tokens, run))
}

/** A title right in front of the name. */
export function hasTitleBefore(tokens: readonly Token[], run: Run, input: Omit<MentionInput, 'people'>): boolean {
  const before = tokens[run.first - 1]
  if (before === undefined || officeEndingAt(tokens, run.first - 1, input.index) === null) return false
  return (
    !/^(?:PUNCT|VERB)$/u.test(before.upos) &&
    !/^(?:representative|deputy|chief|official|marine|count|monitor|father)$/u.test(before.text)
  )
}

function isTitledName(name: readonly Token[]): boolean {
  return name.length > 1 || !/^\p{Lu}{2,}$/u.test(name[0]?.text ?? '')
}

function isSingleName(
  view: SentenceView,
  run: Run,
  name: readonly Token[],
  { input, isDescribed }: { readonly input: Omit<MentionInput, 'people'>; readonly isDescribed: boolean },
): boolean {
  const word = name[0]?.text ?? ''
  if (/^\p{Lu}{2,}$/u.test(word) || view.isHeadline) return false
  const { tokens } = view.sentence
  const isIdentified = /^(?:as|named|called)$/u.test(tokens[run.first - 1]?.text ?? '')
  const acts = tokens[run.last + 1]?.upos === 'VERB' && run.first > 0
  if (input.index.isGivenName(word))
    return (
      isDescribed || isIdentified || speaks(tokens, run) || (acts && input.lexicon.gazetteer.find(word).length === 0)
    )
  return isDescribed || (speaks(tokens, run) && input.lexicon.gazetteer.find(word).length === 0)
}

/** Said of it: "…, a farmer," or "the farmer, …," with a noun for people. */
export function describesPerson(view: SentenceView, run: Run, input: Omit<MentionInput, 'people'>): boolean {
  const { tokens } = view.sentence
  return view.appositions.some((apposition) => {
    const of = view.phrases[apposition.of]
    const phrase = view.phrases[apposition.phrase]
    if (of === undefined || phrase === undefined) return false
    if (of.last === run.last) return isOfficeNoun(tokens[phrase.head], input.index)
    return phrase.last === run.last && isOfficeNoun(tokens[of.head], input.index)
  })
}

/** Subject of a verb of speech, before or after it. */
function speaks(tokens: readonly Token[], run: Run): boolean {
  const after = tokens[run.last + 1]
  const before = tokens[run.first - 1]
  if (after?.upos === 'VERB' && speech.test(after.lemma) && !/^(?:NOUN|ADJ|ADP)$/u.test(before?.upos ?? '')) return true
  return (
    before?.upos === 'VERB' &&
    /^(?:said|says|added|asked|explained|wrote)$/u.test(before.text) &&
    !/^(?:NOUN|PROPN|PRON)$/u.test(tokens[run.first - 2]?.upos ?? '')
  )
}

function isOtherThing(
  view: SentenceView,
  run: Run,
  name: readonly Token[],
  input: Omit<MentionInput, 'people'>,
): boolean {
  const start = name[0]?.start ?? 0
  const end = name.at(-1)?.end ?? 0
  if (name.some((token) => isOrganisationHead(token.text)) && !input.index.isGivenName(name[0]?.text ?? '')) return true
  if (name.length > 1 && isOrganisationHead(name.at(-1)?.text ?? '')) return true
  if (name.some((token) => /\d/u.test(token.text)) || noPerson.test(name.at(-1)?.text ?? '')) return true
  const { tokens } = view.sentence
  if (
    /^(?:&|Street|Square|Airport|brigade|battalion|movement|group|militia|faction|party|company|newspaper|agency|channel|river|forest)$/u.test(
      tokens[run.last + 1]?.text ?? '',
    )
  )
    return true
  const endsInNation = view.hits.some(
    (hit) => hit.meaning.kind === 'country' && hit.meaning.as !== 'seat' && hit.end === end,
  )
  if (endsInNation && !input.index.isGivenName(name[0]?.text ?? '')) return true
  return view.hits.some((hit) => hit.start <= start && hit.end >= end)
}

function looksLikePlace(view: SentenceView, run: Run, input: Omit<MentionInput, 'people'>): boolean {
  const { tokens } = view.sentence
  const first = tokens[run.first]
  const last = tokens[run.last]
  if (isGeographicNoun(last?.text ?? '') || isGeographicNoun(tokens[run.last + 1]?.text ?? '')) return true
  if (isPlaceOpening(first?.text ?? '') || isPlaceEnding(last?.text ?? '')) return true
  return input.standsInPlace(input.text.slice(first?.start, last?.end))
}

function isKnownPlace(view: SentenceView, run: Run, input: Omit<MentionInput, 'people'>): boolean {
  const { tokens } = view.sentence
  const text = input.text.slice(tokens[run.first]?.start, tokens[run.last]?.end)
  return input.lexicon.gazetteer.find(text).length > 0
}

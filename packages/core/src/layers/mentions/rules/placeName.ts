import type { Rule, Token } from '@fogline/model'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { isPlain, smallWords } from '../names/isPlain.ts'
import { isReadAs, isReadAsOther } from '../names/nameAt.ts'
import type { Run } from '../people/nameRuns.ts'
import { findRegions, isGeographicNoun, isLocative, isPlaceEnding } from '../placeWords.ts'

export const placeName: Rule<MentionInput, Draft> = {
  id: 'mentions/place-name',
  says: 'Capitals after a preposition of place, or beside a word for a kind of place: "in Kalm", "Kalm Province", "the village of Orel".',
  examples: [
    {
      text: 'They met in Kalm, in the Tharn region and in the village of Orel.',
      finds: [['Kalm', { type: 'place' }], ['Tharn'], ['Orel']],
    },
    { text: 'Kalm fell, and they met near Kalm.', finds: [['Kalm', { type: 'place' }], ['Kalm']] },
    { text: 'In May they met in anger.', finds: [] },
  ],
  find: (input) => [...namedRegions(input), ...namedPlaces(input)],
}

function namedRegions({ text }: MentionInput) {
  return findRegions(text).map((match) => {
    const start = match.index ?? 0
    const name = match[0]
    return { span: { start, end: start + name.length }, value: toDraft({ type: 'place', key: toNameKey(name), name }) }
  })
}

function namedPlaces(input: MentionInput) {
  const small = smallWords(input.text)
  return input.views.flatMap((view) =>
    view.runs.flatMap((run) => {
      const { tokens } = view.sentence
      const start = tokens[run.first]?.start ?? 0
      const end = tokens[run.last]?.end ?? 0
      const name = input.text.slice(start, end)
      if (view.isHeadline && isPlain(name, small)) return []
      if (isReadAsOther(view, { start, end }, 'place') || !isPlace(view, run, { input, name })) return []
      const country = countryInFront(view, { start, end })
      return [{ span: { start, end }, value: toDraft({ type: 'place', key: toNameKey(name), name, country }) }]
    }),
  )
}

function isPlace(
  view: SentenceView,
  run: Run,
  { input, name }: { readonly input: MentionInput; readonly name: string },
): boolean {
  const { tokens } = view.sentence
  const before = tokens[run.first - 1]?.text ?? ''
  const after = tokens[run.last + 1]?.text ?? ''
  const last = tokens[run.last]?.text ?? ''
  if (noPlace.test(last)) return false
  if (/^\p{Lu}{2,5}$/u.test(name) && input.lexicon.gazetteer.find(name).length === 0) return false
  const isNamedKind = isGeographicNoun(last) && run.last > run.first
  const isKindBeside =
    isGeographicNoun(after) || (before === 'of' && isGeographicNoun(tokens[run.first - 2]?.text ?? ''))
  if (isNamedKind || isKindBeside) return true
  const span = { start: tokens[run.first]?.start ?? 0, end: tokens[run.last]?.end ?? 0 }
  if (!isReadAs(view, span, 'place') && (/^\p{Lu}{2,5}$/u.test(name) || !isTown(name, input))) return false
  const isExample = before === 'including' && tokens.slice(0, run.first).some((token) => isGeographicNoun(token.lemma))
  const isKnownKind = isPlaceEnding(last) && run.last > run.first
  const isInPlace =
    isExample || isKnownKind || input.standsInPlace(name) || isLocative(before) || isInList(tokens, run.first)
  if (isInPlace && !view.isHeadline) return true
  const isLinked = /^(?:from|to|of|for|over|on|and|,|between|through)$/iu.test(before)
  const least = isInPlace || isLinked ? 1000 : 50_000
  return input.lexicon.gazetteer
    .find(name)
    .some((place) => place.population >= least || !place.feature.startsWith('PPL'))
}

/** The tagger reads no name there: only a town that the gazetteer has and that is not small is believed. */
function isTown(name: string, { lexicon }: MentionInput): boolean {
  return lexicon.gazetteer.find(name).some((place) => place.population >= 15_000)
}

/** "in Kalm, Orel and Tharn": a list that opened with a preposition of place. */
function isInList(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at > 0 && /^(?:,|and|or|\p{Lu}\p{L}+)$/u.test(tokens[at]?.text ?? '')) at -= 1
  return at < first - 1 && isLocative(tokens[at]?.text ?? '')
}

const noPlace =
  /^(?:May|March|War|Wars|Day|Week|Summit|Olympics|Games|Cup|Act|Bill|Law|Treaty|Revolution|Election|Elections|Conference|Forum|Festival|Prize|Award|Operation|Offensive|I|II|III|God|Islam|Christianity|Congress|English|Arabic|Twitter|Facebook|Telegram|Internet|Brexit|Ramadan|Christmas|Easter|Dr|Mr|Mrs)$/u

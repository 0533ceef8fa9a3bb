import type { Rule, Span, Token } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { LexiconHit } from '../lexiconIndex.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { stateOrgan } from '../organisationWords.ts'

export const stateOrganName: Rule<MentionInput, Draft> = {
  id: 'mentions/state-organ',
  says: 'An organ of a state with the state in front: "China’s military", "the French Defense Ministry", "China’s Ministry of Defense".',
  examples: [
    {
      text: 'China’s air force and the French Ministry of Defense agreed.',
      finds: [
        ['China’s air force', { type: 'organisation', country: 'CN', key: 'CN air force' }],
        ['French Ministry of Defense', { key: 'FR defense ministry' }],
      ],
    },
    { text: 'The air force of the king has a French cook.', finds: [] },
  ],
  find: ({ views, text }) =>
    views.flatMap((view) =>
      view.hits.flatMap((hit) => {
        if (hit.meaning.kind !== 'country') return []
        const found = organAfter(view.sentence.tokens, hit)
        if (found === null || isInsideName(view, { start: hit.start, end: found.end })) return []
        const span = { start: hit.start, end: found.end }
        const { iso } = hit.meaning.country
        const form = found.isName ? 'name' : 'nominal'
        const own = { key: `${iso} ${found.organ}`, name: text.slice(span.start, span.end) }
        const named = namedInLexicon(view, span, iso) ?? own
        return [{ span, value: toDraft({ type: 'organisation', form, country: iso, ...named }) }]
      }),
    ),
}

/** Where the lexicon has the whole phrase as the name of an organisation: that name. */
function namedInLexicon(view: SentenceView, { start, end }: Span, iso: string): Pick<Draft, 'key' | 'name'> | null {
  const hit = view.hits.find((one) => one.meaning.kind === 'organisation' && one.start === start && one.end === end)
  if (hit?.meaning.kind !== 'organisation') return null
  const { name } = hit.meaning.organisation
  return { key: toOrganKey(name, iso) ?? toNameKey(name), name }
}

/** The organ that the words after a nation name, the longest reading first; adjectives may stand between ("ruling"). */
function organAfter(tokens: readonly Token[], hit: LexiconHit) {
  let at = tokens.findIndex((token) => token.start >= hit.end)
  if (at < 0 || tokens[at - 1]?.end !== hit.end) return null
  const isOwner = tokens[at]?.upos === 'PART' && tokens[at]?.lemma === "'s"
  if (isOwner) at += 1
  if (hit.meaning.kind === 'country' && hit.meaning.as === 'seat' && !isOwner) return null
  for (const skip of [0, 1]) {
    if (skip === 1 && !/^(?:ADJ|PROPN)$/u.test(tokens[at]?.upos ?? '')) continue
    for (const length of [4, 3, 2, 1]) {
      const words = tokens.slice(at + skip, at + skip + length)
      const organ = readOrgan(words)
      const last = words.at(-1)
      if (organ !== null && last !== undefined && words.length === length && !goesOn(tokens, at + skip + length)) {
        return { organ, end: last.end, isName: /^\p{Lu}/u.test(last.text) }
      }
    }
  }
  return null
}

/** "military aid", "army officers", "government officials": the organ only describes what follows. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const isJoined =
    tokens[at]?.text === 'and' && tokens[at + 1]?.upos === 'PROPN' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
  return isJoined || /^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '')
}

function readOrgan(words: readonly Token[]): string | null {
  const text = words.map((token) => token.text.toLowerCase()).join(' ')
  const ministry = /^(?:ministry|department) of (?:national )?([\p{L}]+)(?: affairs)?$/u.exec(text)?.[1]
  if (ministry !== undefined) return stateOrgan(`${ministry} ministry`) ?? `${ministry} ministry`
  return stateOrgan(text)
}

/** The key under which an organ of a state is one thing, however the text words it; null for other names. */
export function toOrganKey(name: string, iso: string | null): string | null {
  const lower = name.toLowerCase()
  const ministry = /(?:ministry|department) of (?:national )?([\p{L}]+)/u.exec(lower)?.[1]
  const words =
    ministry === undefined ? lower.split(' ').slice(1).join(' ') : `${ministry.replace('defence', 'defense')} ministry`
  const organ = stateOrgan(words)
  return organ === null || iso === null ? null : `${iso} ${organ}`
}

/** "Free Norwegian Army": the words are part of a longer name that the lexicon has. */
function isInsideName(view: SentenceView, span: Span): boolean {
  const { tokens } = view.sentence
  const at = tokens.findIndex((token) => token.start === span.start)
  const before = tokens[at - 1]
  if (
    at > 1 &&
    before !== undefined &&
    /^(?:ADJ|PROPN)$/u.test(before.upos) &&
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    /^\p{Lu}/u.test(tokens.find((token) => token.end === span.end)?.text ?? '')
  )
    return true
  return view.hits.some(
    (hit) =>
      hit.meaning.kind === 'organisation' &&
      hit.start <= span.start &&
      hit.end >= span.end &&
      hit.end - hit.start > span.end - span.start,
  )
}

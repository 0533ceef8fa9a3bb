import type { Applied, Attribution, Lexicon, Mention, Span } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import type { AttributionValue } from './attributionValue.ts'
import { roleOf } from './roleOf.ts'
import type { SentenceView } from './sentenceView.ts'
import { sourceEvidence } from './sourceEvidence.ts'

interface Parts {
  readonly view: SentenceView
  readonly found: Applied<AttributionValue>
  readonly input: Pick<LayerInput, 'mentions' | 'entities' | 'lexicon'>
}

/** Adds who is meant by the source, and what kind of evidence such a source's word is. */
export function toAttribution({ view, found, input }: Parts): Attribution {
  const { value, span, by } = found
  const source = value.source
  const mention = source === null ? undefined : mentionOf(view, source, input.mentions)
  const entity = input.entities.find(({ id }) => id === mention?.entity)
  return {
    sentence: view.index,
    source: source === null ? null : { start: source.start, end: source.end },
    entity: entity?.id ?? null,
    role: source === null ? null : roleOf(view, source, { mention, entity }),
    cue: span,
    content: value.content.map(({ start, end }) => ({ start, end })),
    form: value.form,
    act: value.act,
    evidentiality: sourceEvidence(value, { view, entity, lexicon: input.lexicon }),
    negated: value.negated,
    addressee: value.addressee,
    chain: value.chain.length > 0 ? value.chain : throughMedia(value, input.lexicon),
    isAttitude: value.isAttitude,
    by,
  }
}

/** The mention that the head of the source stands in: in "the northern governor" that of the governor, not of the north. */
function mentionOf(view: SentenceView, source: Span, mentions: readonly Mention[]): Mention | undefined {
  const inside = view.tokens.filter((token) => source.start <= token.start && token.end <= source.end)
  const stop = inside.findIndex((token, index) => index > 0 && (token.upos === 'ADP' || token.text === ','))
  const head = inside[(stop === -1 ? inside.length : stop) - 1]
  const near = mentions.filter((m) => m.start < source.end && m.end > source.start)
  const person = near.find(({ type, start, end }) => {
    const isLast = type === 'person' && end === source.end
    return isLast && !isGoverned(view, view.text.slice(source.start, start))
  })
  return person ?? near.findLast((m) => head !== undefined && m.start <= head.start && head.end <= m.end)
}

/** "a spokesman for President" before the name of the president: the head stands before the preposition. */
function isGoverned({ words }: SentenceView, before: string): boolean {
  if (/\b(?:in|at)\s[^,]*$/.test(before)) return true
  const between = /\b(?:for|to|of|with)\s([^,]*)$/.exec(before)?.[1]?.trim().toLowerCase()
  return between !== undefined && (between === '' || between.split(/\s+/).some((word) => words.offices.has(word)))
}

/** "told the paper that": the paper tells it first. */
function throughMedia(
  { source, addressee }: AttributionValue,
  lexicon: Pick<Lexicon, 'organisations'>,
): readonly string[] {
  if (source === null || addressee === null) return []
  const name = addressee.replace(/^the /i, '')
  const isMedia = lexicon.organisations.some(
    (each) =>
      each.kind === 'media' && (each.name === name || each.aliases.includes(name) || each.aliases.includes(addressee)),
  )
  return isMedia ? [addressee, source.text] : []
}

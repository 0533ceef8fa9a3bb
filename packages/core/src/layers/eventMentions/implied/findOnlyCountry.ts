import { contains, type EventMention, overlaps, type Span } from '@fogline/model'
import type { EventInput } from '../toScenes.ts'
import type { CountryWords } from './impliedInput.ts'

/**
 * The one country of which a sentence (or, given null, the article) speaks; null where it speaks of none or of several. Who only
 * reports does not count, nor, for the article, where a place lies that it does not say; a text that tells of states that no list has speaks of none.
 */
export function findOnlyCountry(
  input: EventInput,
  { within, told }: { readonly within: Span | null; readonly told: readonly EventMention[] },
): CountryWords | null {
  const byId = new Map(input.entities.map((entity) => [entity.id, entity]))
  const media = new Set(input.lexicon.organisations.filter(({ kind }) => kind === 'media').map(({ name }) => name))
  const isDeed = (cue: Span): boolean => told.some(({ trigger }) => overlaps(trigger, cue))
  const sources = input.attributions.flatMap(({ source, cue }) => (source === null || isDeed(cue) ? [] : [source]))
  const isSaid = (span: Span): boolean => sources.some((source) => contains(source, span))
  const mentioned = input.mentions.flatMap(({ start, end, entity }): readonly CountryWords[] => {
    const { country = null, name = '' } = byId.get(entity) ?? {}
    return country === null || media.has(name) || isSaid({ start, end }) ? [] : [{ start, end, country }]
  })
  const placed = input.places.flatMap(({ start, end, country, use }): readonly CountryWords[] =>
    country === null || use === 'dateline' || isSaid({ start, end }) ? [] : [{ start, end, country }],
  )
  if (input.entities.some(({ type, country }) => type === 'country' && country === null)) return null
  const here = [...mentioned, ...(within === null ? [] : placed)].filter(
    (one) => within === null || overlaps(one, within),
  )
  const names = new Set(input.mentions.filter(({ type }) => type === 'country').map(({ start }) => start))
  const rank = ({ start }: CountryWords): number => (names.has(start) ? 0 : 1)
  const [first] = here.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)
  return first === undefined || here.some(({ country }) => country !== first.country) ? null : first
}

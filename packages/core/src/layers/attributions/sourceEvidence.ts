import { type ArticleEntity, type Evidentiality, type Lexicon, remember } from '@fogline/model'
import type { AttributionValue } from './attributionValue.ts'
import type { SentenceView } from './sentenceView.ts'

interface Known {
  readonly view: SentenceView
  readonly entity: ArticleEntity | undefined
  readonly lexicon: Pick<Lexicon, 'organisations'>
}

/** What kind of evidence the word of this source is: an office's statement, an unnamed official's, a paper's, a document's. */
export function sourceEvidence(value: AttributionValue, { view, entity, lexicon }: Known): Evidentiality {
  if (value.evidentiality !== null) return value.evidentiality
  if (value.source === null) return 'unattributed'
  const { source } = value
  const tokens = view.tokens.filter((token) => source.start <= token.start && token.end <= source.end)
  const kinds = tokens
    .flatMap((token) => view.words.nouns.get(token.lemma) ?? [])
    .flatMap((row) => row.evidentiality ?? [])
  if (kinds.includes('intelligence_service')) return 'intelligence_service'
  const head = headKind(tokens, view)
  if (head !== null && /^(?:media_report|document|open_source_imagery)$/.test(head)) return head
  const kind = kindOf(lexicon.organisations, [entity?.name, source.text])
  if (kind === 'media') return 'media_report'
  if (kind === 'intelligence') return 'intelligence_service'
  const isNamed = tokens.some(({ upos }) => upos === 'PROPN') && entity?.type !== 'unnamed' && entity?.type !== 'group'
  if (entity?.type === 'person' || tokens.some(({ upos }) => upos === 'PRON')) {
    const isOfficial =
      entity?.roles.some(({ text }) =>
        /president|minister|secretary|spokes|governor|general|commander|ambassador|ombudsman|mayor|chief/i.test(text),
      ) ?? false
    return isOfficial || kinds.includes('official_statement') ? 'official_statement' : 'named_source'
  }
  if (entity?.type === 'country' || /^(?:government|ministry|military|igo|body)$/.test(kind ?? ''))
    return kinds.includes('unnamed_official') && !kind ? 'unnamed_official' : 'official_statement'
  const last = kinds.findLast((each) => each !== 'document' && each !== 'media_report')
  if (last === 'unnamed_official')
    return isNamed && kinds.includes('official_statement') ? 'official_statement' : 'unnamed_official'
  return last ?? 'named_source'
}

/** The kind that the head's own noun has: of "media in the north" that of "media". */
function headKind(tokens: SentenceView['tokens'], view: SentenceView): Evidentiality | null {
  const stop = tokens.findIndex((token, index) => index > 0 && token.upos === 'ADP')
  const head = tokens[(stop === -1 ? tokens.length : stop) - 1]
  if (head?.upos !== 'NOUN') return null
  return view.words.nouns.get(head.lemma)?.find(({ takes }) => takes.includes('source'))?.evidentiality ?? null
}

/** The kind of the first organisation of the list that has one of these names. */
function kindOf(
  organisations: Lexicon['organisations'],
  names: readonly (string | undefined)[],
): Lexicon['organisations'][number]['kind'] | undefined {
  const places = placesOf(organisations)
  const found = names.flatMap((name) => (name === undefined ? [] : (places.get(name) ?? [])))
  return organisations[Math.min(...found)]?.kind
}

/** Where each name of an organisation first stands in the list. */
const placesOf = remember((organisations: Lexicon['organisations']): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  organisations.forEach(({ name, aliases }, at) => {
    for (const each of [name, ...aliases]) if (!places.has(each)) places.set(each, at)
  })
  return places
})

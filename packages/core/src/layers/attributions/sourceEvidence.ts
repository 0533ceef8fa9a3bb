import type { ArticleEntity, Evidentiality, Lexicon } from '@fogline/model'
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
  const kind = lexicon.organisations.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => each === entity?.name || each === source.text),
  )?.kind
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
  const last = kinds.at(-1)
  if (last === 'unnamed_official')
    return isNamed && kinds.includes('official_statement') ? 'official_statement' : 'unnamed_official'
  return last ?? 'named_source'
}

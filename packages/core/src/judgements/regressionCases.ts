import type { ArticleReading, Evidence, Judgement, LedgerContent, Statement } from '@fogline/model'
import { readValue } from './describeJudgements.ts'
import { effectiveJudgements } from './effectiveJudgements.ts'
import { judgedIndexOf } from './judgedIndex.ts'

type Value = string | number | null

/** What a person said of how a page was read, as a test of the rules: the words, what was read of them, what it should be. */
interface RegressionCase {
  readonly kind: 'regression'
  readonly id: string
  /** `correct`: fields should be otherwise. `reject`: nothing of the sort should be read. `accept`: it is read well. */
  readonly verdict: 'correct' | 'reject' | 'accept'
  readonly statement: Statement['kind']
  readonly by: string
  /** The rule that read it. */
  readonly rule: string
  readonly judgedAt: string
  readonly because: string | null
  readonly location: string | null
  readonly sha256: string | null
  readonly title: string | null
  /** Positions in the text of the article, in UTF-16 code units, with the words there. */
  readonly words: Omit<Evidence, 'article'>
  readonly sentence: Omit<Evidence, 'article'>
  readonly read: Readonly<Record<string, Value>>
  readonly expected: Readonly<Record<string, Value>> | null
}

/** The corrections, rejections and acceptances that count, each with the words of its page: one row a statement and judgement. */
function regressionCases(content: LedgerContent): readonly RegressionCase[] {
  const index = judgedIndexOf(content)
  const pages = new Map(content.pages.map((page) => [page.id, page]))
  return effectiveJudgements(content.judgements).flatMap((judgement) =>
    judgement.about.flatMap((id): readonly RegressionCase[] => {
      const { verdict } = judgement
      const statement = index.statements.get(id)
      const reading = index.readings.get(statement?.article ?? '')
      if (statement === undefined || reading === undefined) return []
      const { article } = reading
      if (verdict !== 'correct' && verdict !== 'reject' && verdict !== 'accept') return []
      const page = pages.get(article.page)
      const at = (span: { readonly start: number; readonly end: number }) => ({
        start: span.start,
        end: span.end,
        text: article.text.slice(span.start, span.end),
      })
      return [
        {
          kind: 'regression',
          id: judgement.id,
          verdict,
          statement: statement.kind,
          by: judgement.by,
          rule: statement.by,
          judgedAt: judgement.at,
          because: judgement.because,
          location: page?.location ?? null,
          sha256: page?.sha256 ?? null,
          title: article.title,
          words: at(spanOf(statement)),
          sentence: at('sentence' in statement ? statement.sentence : spanOf(statement)),
          ...readAndExpected(statement, judgement, reading),
        },
      ]
    }),
  )
}

/** The cases as lines of JSON. */
export function writeRegressionCases(content: LedgerContent): string {
  return regressionCases(content)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')
}

function spanOf(statement: Statement): { readonly start: number; readonly end: number } {
  if (statement.kind === 'figure') return statement
  if (statement.kind === 'claim') {
    const spans = [statement.cue, ...statement.content]
    return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  }
  return statement.evidence[0] ?? { start: 0, end: 0 }
}

const fields: Readonly<Record<Statement['kind'], readonly string[]>> = {
  figure: ['low', 'high', 'best', 'unit', 'indicator', 'what', 'asOf'],
  claim: ['act'],
  event: ['type', 'status', 'place'],
  transfer: ['item', 'stage'],
}

/** A place is written by its name, since its id says nothing outside its ledger. */
function readAndExpected(
  statement: Statement,
  judgement: Judgement,
  { layers }: ArticleReading,
): Pick<RegressionCase, 'read' | 'expected'> {
  const places = new Map(layers.places.map(({ id, name }) => [id, name]))
  const named = (values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).map(([field, value]) => [field, places.get(String(value)) ?? value]))
  const read = named(Object.fromEntries(fields[statement.kind].map((field) => [field, readValue(statement, field)])))
  if (judgement.verdict === 'reject') return { read, expected: null }
  return { read, expected: judgement.verdict === 'correct' ? { ...read, ...named(judgement.correction.to) } : read }
}

import type { CorrectedField, Judgement, JudgementState, JudgementView, LedgerContent, Statement } from '@fogline/model'
import { valueOf } from './correctReadings.ts'
import { byTime, effectiveJudgements, undoneBy } from './effectiveJudgements.ts'
import { type JudgedIndex, judgedIndexOf } from './judgedIndex.ts'
import { toThings } from './toThings.ts'
import { verdictWords } from './verdictWords.ts'

type Content = Pick<LedgerContent, 'readings' | 'picture' | 'judgements'>

/** All judgements in words, newest first. */
export function describeJudgements(content: Content): readonly JudgementView[] {
  const index = judgedIndexOf(content)
  const states = toStates(content.judgements)
  return [...content.judgements]
    .sort(byTime)
    .reverse()
    .map((judgement) => describe(judgement, states.get(judgement.id) ?? 'stands', index))
}

function describe(judgement: Judgement, state: JudgementState, index: JudgedIndex): JudgementView {
  const { id, verdict, by, at, because } = judgement
  const things = toThings(judgement, index)
  return {
    id,
    verdict,
    by,
    at,
    because,
    state,
    things,
    words: `${verdictWords(judgement)}: ${things.map((thing) => thing.words).join('; ')}`,
    touches: touchesOf(judgement, index),
    reliability: verdict === 'rate' ? judgement.reliability : null,
    fields: toFields(judgement, index),
  }
}

/** Undone, or said otherwise later: of every one that counts, whether something of what it says still does. */
function toStates(judgements: readonly Judgement[]): ReadonlyMap<string, JudgementState> {
  const undone = undoneBy(judgements)
  const last = new Map<string, string>()
  const effective = effectiveJudgements(judgements)
  for (const judgement of effective) for (const key of subjectsOf(judgement)) last.set(key, judgement.id)
  const standing = new Set(last.values())
  return new Map(judgements.map(({ id }) => [id, undone.has(id) ? 'undone' : standing.has(id) ? 'stands' : 'replaced']))
}

/** What a later judgement takes over from an earlier one. */
function subjectsOf(judgement: Judgement): readonly string[] {
  const { verdict, about, id } = judgement
  switch (verdict) {
    case 'same':
    case 'different':
      return pairsOf(about)
    case 'unsure':
      return about.length > 1 ? pairsOf(about) : about.map((one) => `standing ${one}`)
    case 'accept':
    case 'reject':
      return about.map((one) => `standing ${one}`)
    case 'correct':
      return about.flatMap((one) => Object.keys(judgement.correction.to).map((field) => `field ${one} ${field}`))
    case 'rate':
      return about.map((one) => `rate ${one}`)
    case 'undo':
      return [`undo ${id}`]
  }
}

function pairsOf([first = '', ...others]: readonly string[]): readonly string[] {
  return others.map((other) => `pair ${first < other ? `${first} ${other}` : `${other} ${first}`}`)
}

/** Fields with what was read, whether or not the readings are corrected already. */
function toFields(judgement: Judgement, { statements, readings }: JudgedIndex): JudgementView['fields'] {
  if (judgement.verdict !== 'correct') return []
  const statement = statements.get(judgement.about[0] ?? '')
  const places = new Map(
    readings.get(statement?.article ?? '')?.layers.places.map(({ id, name }) => [id, name] as const),
  )
  const shown = (value: string | number | null) => (typeof value === 'string' ? (places.get(value) ?? value) : value)
  return Object.entries(judgement.correction.to).map(([field, to]) => ({
    field,
    was: shown(statement === undefined ? null : readValue(statement, field)),
    to: shown(to),
  }))
}

/** The value of a field as the page was read. */
export function readValue(statement: Statement, field: string): string | number | null {
  const corrected: readonly CorrectedField[] = statement.kind === 'transfer' ? [] : (statement.corrected ?? [])
  const found = corrected.find((one) => one.field === field)
  return found === undefined ? valueOf(statement, field) : found.was
}

function touchesOf({ verdict, about, articles = [] }: Judgement, index: JudgedIndex): readonly string[] {
  const isSameness = verdict === 'same' || verdict === 'different'
  const touched = about.flatMap((id) => [
    id,
    ...(isSameness ? (index.storiesOf.get(id) ?? []).map((story) => story.id) : []),
    ...(index.eventsOf.get(id) ?? []).map((event) => event.id),
    ...(index.entitiesOfRef.get(id) ?? []).map((entity) => entity.id),
    ...[index.entityOf.get(id)?.id ?? []].flat(),
    ...(index.outlets.get(id) ?? []).map((outlet) => `outlet ${outlet}`),
  ])
  return [...new Set([...touched, ...articles])]
}

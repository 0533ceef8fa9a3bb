import { correctReadings, describeJudgements, entityIdOf, idsOfJoined } from '@fogline/core/judgements'
import type { Judgement, JudgementView, LedgerContent } from '@fogline/model'
import type { Source } from './source.ts'

/** What people decided, in words. */
export interface Judgements {
  /** A part of them, newest first, and how many there are. */
  readonly page: (part: Part) => Promise<{ readonly items: readonly JudgementView[]; readonly total: number }>
  /** What has to be known of things that somebody judges. */
  readonly contentAbout: (ids: readonly string[]) => Promise<LedgerContent>
  readonly forget: () => void
}

interface Part {
  readonly limit: number
  readonly offset: number
}

/** So many pages are kept. */
const most = 12

/** Keeps the pages that were asked for until something is decided. */
export function keepJudgements(ledger: Pick<Source, 'judgements' | 'contentAbout'>): Judgements {
  const kept = new Map<string, ReturnType<Judgements['page']>>()
  const contentAbout = async (ids: readonly string[]): Promise<LedgerContent> => {
    const judgements = await ledger.judgements()
    const content = await ledger.contentAbout(toKnown(ids, judgements))
    return { ...content, judgements, readings: correctReadings(content.readings, judgements) }
  }
  const load: Judgements['page'] = async ({ limit, offset }) => {
    const all = await ledger.judgements()
    const shown = [...all].sort(newestFirst).slice(offset, offset + limit)
    const ids = new Set(shown.map(({ id }) => id))
    const views = describeJudgements(await contentAbout(shown.flatMap((one) => aboutOf(one, all))))
    return { items: views.filter(({ id }) => ids.has(id)), total: all.length }
  }
  const page: Judgements['page'] = (part) => {
    const key = JSON.stringify(part)
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const asked = load(part)
    kept.set(key, asked)
    asked.catch(() => kept.delete(key))
    return asked
  }
  return { page, contentAbout, forget: () => kept.clear() }
}

function newestFirst(a: Judgement, b: Judgement): number {
  return a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1
}

/** All that a judgement speaks of; one that undoes another speaks of what that was about. */
function aboutOf({ verdict, about, articles = [] }: Judgement, all: readonly Judgement[]): readonly string[] {
  const undone = verdict === 'undo' ? all.filter(({ id }) => about.includes(id)) : []
  return [...about, ...articles, ...undone.flatMap((one) => aboutOf(one, all))]
}

/** With the ids of entities that are called by their names, and of those that they were joined with. */
function toKnown(ids: readonly string[], judgements: readonly Judgement[]): readonly string[] {
  const entities = ids.flatMap((id) => [id, entityIdOf(id)])
  return [...new Set([...ids, ...entities, ...entities.flatMap((id) => idsOfJoined(id, judgements))])]
}

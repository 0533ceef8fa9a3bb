import type { Claim, OutletRow, SourceRow, SourcesView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel, toHolder } from './labels.ts'

/** Who published, and who is quoted. A claim that a copy repeats counts once. */
export function toSourcesView(prepared: Prepared): SourcesView {
  const [outlets, sources] = [toOutlets(prepared), toSources(prepared)]
  return { outlets, sources, totals: { outlets: outlets.length, sources: sources.length } }
}

/** An outlet without a name cannot be listed by it, so some of its articles stand for it. */
const examples = 20

function toOutlets(prepared: Prepared): readonly OutletRow[] {
  const rows = [...group(prepared.content.readings, ({ article }) => article.outlet)].map(([outlet, readings]) => ({
    outlet,
    articles: readings.length,
    examples: outlet ? [] : readings.slice(0, examples).map(({ article }) => toArticleLabel(prepared, article.id)),
    copies: readings.filter(({ article }) => isCopy(prepared, article.id)).length,
    claims: readings.flatMap(({ statements }) => statements).filter((one) => one.kind === 'claim').length,
  }))
  return rows.sort((a, b) => b.articles - a.articles)
}

function toSources(prepared: Prepared): readonly SourceRow[] {
  const quoted = [...prepared.claims.values()].filter(({ article }) => !isCopy(prepared, article))
  const sources = group(quoted, ({ speaker }) => {
    if (!speaker) return null
    return prepared.entityOf.get(speaker.entity ?? '')?.id ?? `text:${speaker.text.toLowerCase()}`
  })
  sources.delete(null)
  const rows = [...sources.values()].flatMap((claims) => toSourceRow(prepared, claims) ?? [])
  return rows.sort((a, b) => b.claims - a.claims || (a.holder.text < b.holder.text ? -1 : 1))
}

function group<Item>(items: readonly Item[], toKey: (item: Item) => string | null): Map<string | null, Item[]> {
  const groups = new Map<string | null, Item[]>()
  for (const item of items) {
    const known = groups.get(toKey(item))
    if (known) known.push(item)
    else groups.set(toKey(item), [item])
  }
  return groups
}

function toSourceRow(prepared: Prepared, claims: readonly Claim[]): SourceRow | null {
  const speakers = claims.flatMap((claim) => claim.speaker ?? [])
  const holder = toHolder(prepared, speakers[0] ?? null)
  if (!holder) return null
  const acts = new Map<Claim['act'], number>()
  for (const { act } of claims) acts.set(act, (acts.get(act) ?? 0) + 1)
  return {
    holder: { text: holder.entity?.name ?? holder.text, entity: holder.entity },
    role: speakers.find((speaker) => speaker.role)?.role ?? null,
    country: speakers.find((speaker) => speaker.country)?.country ?? null,
    claims: claims.length,
    articles: new Set(claims.map((claim) => claim.article)).size,
    acts: [...acts].map(([act, count]) => ({ act, count })).sort((a, b) => b.count - a.count),
  }
}

function isCopy(prepared: Prepared, article: string): boolean {
  return (prepared.copyOf.get(article)?.group.original ?? article) !== article
}

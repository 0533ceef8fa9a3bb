import type { Article, Evidence, Figure, LedgerContent } from '@fogline/model'
import type { Truth } from './truth.ts'

/** What both sides of a comparison are looked up by. */
interface Match {
  readonly truth: Truth
  readonly content: LedgerContent
  /** The article that the truth means by its id. */
  readonly article: (id: string) => Article | undefined
  readonly nameOf: (article: string) => string | undefined
}

/** Shares of what the truth states that the ledger has, and of what the ledger has that the truth states, by name. */
export function scoreExamples(truth: Truth, content: LedgerContent): Readonly<Record<string, number>> {
  const match = toMatch(truth, content)
  return {
    ...articleScores(match),
    ...copyScores(match),
    ...figureScores(match),
    ...pictureScores(match),
    ...statementScores(match),
  }
}

function toMatch(truth: Truth, content: LedgerContent): Match {
  const pages = new Map(content.pages.map((page) => [page.location, page.id]))
  const byPlace = new Map(content.readings.map(({ article }) => [`${article.page} ${article.index}`, article]))
  const found = new Map(truth.articles.map((a) => [a.id, byPlace.get(`${pages.get(a.page)} ${a.index}`)]))
  const names = new Map(
    [...found].flatMap(([name, article]) => (article === undefined ? [] : [[article.id, name] as const])),
  )
  return { truth, content, article: (id) => found.get(id), nameOf: (id) => names.get(id) }
}

function articleScores({ truth, content, article }: Match): Readonly<Record<string, number>> {
  const share = (test: (want: Truth['articles'][number], got: Article) => boolean) =>
    ratio(
      truth.articles.filter((want) => {
        const got = article(want.id)
        return got !== undefined && test(want, got)
      }).length,
      truth.articles.length,
    )
  return {
    'articles: count right': ratio(
      Math.min(truth.articles.length, content.readings.length),
      Math.max(truth.articles.length, content.readings.length),
    ),
    'articles: text exact': share((want, got) => {
      const body = plain(got.text.slice(got.bodyStart))
      return body.startsWith(plain(want.firstWords)) && body.endsWith(plain(want.lastWords))
    }),
    'articles: title': share((want, got) => plain(got.title ?? '') === plain(want.title ?? '')),
    'articles: outlet': share((want, got) => got.outlet === want.outlet),
    'articles: date': share((want, got) => (got.publishedAt ?? null) === want.publishedAt),
    'articles: form': share((want, got) => got.form === want.form),
  }
}

function copyScores({ truth, content, nameOf }: Match): Readonly<Record<string, number>> {
  const wanted = new Map(
    truth.copies.flatMap((group) =>
      group.members.map((m) => [m.article, { original: group.original, relation: m.relation }]),
    ),
  )
  const found = content.picture.copies.flatMap((group) =>
    group.members
      .filter((m) => m.article !== group.original)
      .map((m) => ({ name: nameOf(m.article), original: nameOf(group.original), relation: m.relation })),
  )
  const right = found.filter((f) => f.name !== undefined && wanted.get(f.name)?.original === f.original)
  return {
    'copies: found': ratio(right.length, wanted.size),
    'copies: right': ratio(right.length, found.length),
    'copies: relation': ratio(
      right.filter((f) => f.name !== undefined && wanted.get(f.name)?.relation === f.relation).length,
      right.length,
    ),
  }
}

function figureScores(match: Match): Readonly<Record<string, number>> {
  const pairs = match.truth.figures.map((want) => ({ want, got: findFigure(want, match) }))
  const found = pairs.flatMap(({ want, got }) => (got === undefined ? [] : [{ want, got }]))
  const trackOf = tracksByFigure(match.content)
  const onTracks = found.filter(({ want }) => want.track != null)
  const linked = onTracks
    .flatMap((a, i) => onTracks.slice(0, i).map((b) => [a, b] as const))
    .filter(([a, b]) => a.want.track === b.want.track)
  const together = linked.filter(
    ([a, b]) =>
      trackOf.get(a.got.id)?.track !== undefined && trackOf.get(a.got.id)?.track === trackOf.get(b.got.id)?.track,
  )
  const parts = onTracks.filter(({ want }) => want.apart !== undefined)
  return {
    'figures: found': ratio(found.length, pairs.length),
    'figures: unit': ratio(found.filter(({ want, got }) => want.unit === got.unit).length, found.length),
    'figures: holder': ratio(found.filter(({ want, got }) => isHolder(want.holder, got, match)).length, found.length),
    'tracks: pairs together': ratio(together.length, linked.length),
    'tracks: parts never rivals': ratio(
      parts.filter(({ got }) => trackOf.get(got.id)?.apart !== false).length,
      parts.length,
    ),
  }
}

/** The holder as worded, or, for a pronoun, by the name of whoever it means. */
function isHolder(want: string | null, { attributedTo }: Figure, { content }: Match): boolean {
  if (attributedTo === null || sameHolder(want, attributedTo.text)) return sameHolder(want, attributedTo?.text ?? null)
  const entity = content.picture.entities.find(
    ({ members }) => attributedTo.entity !== null && members.includes(attributedTo.entity),
  )
  return (
    entity !== undefined &&
    [entity.name, ...entity.roles.map((role) => role.text)].some((name) => sameHolder(want, name))
  )
}

function tracksByFigure({
  picture,
}: LedgerContent): ReadonlyMap<string, { readonly track: string; readonly apart: boolean }> {
  const entries = picture.tracks.flatMap((track) => [
    ...track.points.map(({ figure }) => ({ figure, track: track.id, apart: false })),
    ...track.apart.map(({ figure }) => ({ figure, track: track.id, apart: true })),
  ])
  return new Map(entries.map((entry) => [entry.figure, entry]))
}

function findFigure(want: Truth['figures'][number], { content, article }: Match): Figure | undefined {
  const id = article(want.article)?.id
  const reading = content.readings.find((r) => r.article.id === id)
  return reading?.statements
    .filter((s) => s.kind === 'figure')
    .find(
      (f) =>
        plain(reading.article.text.slice(f.sentence.start, f.sentence.end)).includes(plain(want.sentence)) &&
        f.low === want.low &&
        f.high === want.high,
    )
}

function pictureScores({ truth, content, article, nameOf }: Match): Readonly<Record<string, number>> {
  const surfaced = truth.contentions.filter((want) =>
    content.picture.contentions.some((got) => {
      const evidence = got.positions.flatMap((p) => p.evidence)
      return (
        want.positions.filter((p) => evidence.some((e) => e.article === article(p.article)?.id && holds(e, p.sentence)))
          .length >= 2
      )
    }),
  )
  const support = content.picture.support.filter((s) => s.articles > 1)
  const best = truth.origins.map((want) => {
    const scored = support.map((s) => ({ s, names: new Set(s.originOf.flatMap((o) => nameOf(o.article) ?? [])) }))
    const touching = scored.filter(({ names }) => want.articles.filter((a) => names.has(a)).length >= 2)
    return { want, touching }
  })
  const falseIndependent = best.flatMap(({ want, touching }) =>
    touching.filter(({ s, names }) => s.origins > want.origins && [...names].every((n) => want.articles.includes(n))),
  )
  return {
    'contentions: surfaced': ratio(surfaced.length, truth.contentions.length),
    'origins: claims followed': ratio(best.filter(({ touching }) => touching.length > 0).length, best.length),
    'origins: false independents': falseIndependent.length,
  }
}

function statementScores({ truth, content, article }: Match): Readonly<Record<string, number>> {
  const events = truth.events.map((want) => ({
    want,
    got: content.picture.events.filter((e) =>
      e.evidence.some((x) => x.article === article(want.article)?.id && holds(x, want.sentence)),
    ),
  }))
  const typed = events.filter(({ want, got }) => got.some((e) => e.type === want.type))
  const statuses = typed.filter(({ want, got }) =>
    got.some((e) => e.type === want.type && alike(e.status, want.status)),
  )
  const transfers = truth.transfers.filter((want) =>
    content.readings
      .filter((r) => r.article.id === article(want.article)?.id)
      .some((r) => r.statements.some((s) => s.kind === 'transfer' && s.evidence.some((e) => holds(e, want.sentence)))),
  )
  return {
    'events: type': ratio(typed.length, events.length),
    'events: status': ratio(statuses.length, typed.length),
    'transfers: found': ratio(transfers.length, truth.transfers.length),
  }
}

/** What a page tells and what it tells on another's word differ little: both are no denial, plan or doubt. */
function alike(a: string, b: string): boolean {
  const told = new Set(['occurred', 'reported'])
  return a === b || (told.has(a) && told.has(b))
}

function holds(evidence: Evidence, words: string): boolean {
  return plain(evidence.text).includes(plain(words))
}

function sameHolder(want: string | null, got: string | null): boolean {
  if (want === null || got === null) return want === got
  const [a, b] = [want, got].map((name): readonly string[] => plain(name).match(/[\p{L}\p{N}]+/gu) ?? [])
  const shared = (a ?? []).filter((word) => (b ?? []).includes(word))
  return shared.length / Math.min((a ?? []).length, (b ?? []).length) >= 0.5
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** A share to three digits; of nothing it is 1. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000
}

import type { Article, Evidence, Figure, LedgerContent } from '@fogline/model'
import { plain, sameHolder } from './sameWords.ts'
import type { Truth } from './truth.ts'

/** What both sides of a comparison are looked up by. */
interface Match {
  readonly truth: Truth
  readonly content: LedgerContent
  /** The article that the truth means by its id. */
  readonly article: (id: string) => Article | undefined
  readonly nameOf: (article: string) => string | undefined
}

/** So many of so many; `whole` is null for what is only counted. */
export interface Tally {
  readonly part: number
  readonly whole: number | null
  /** What is missing or wrong, in words that are the same for the same item of every variant. */
  readonly missed: readonly string[]
}

type Tallies = Readonly<Record<string, Tally>>

/** How much of what the truth states the ledger has, and of what the ledger has the truth states, by name. */
export function tallyExamples(truth: Truth, content: LedgerContent): Tallies {
  const match = toMatch(truth, content)
  return {
    ...articleScores(match),
    ...copyScores(match),
    ...figureScores(match),
    ...pictureScores(match),
    ...statementScores(match),
  }
}

/** The share of a tally to three digits; of nothing it is 1. What is only counted stays a count. */
export function shareOf({ part, whole }: Tally): number {
  return whole === null ? part : whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000
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

function articleScores({ truth, content, article }: Match): Tallies {
  const share = (test: (want: Truth['articles'][number], got: Article) => boolean) => {
    const missed = truth.articles.filter((want) => {
      const got = article(want.id)
      return got === undefined || !test(want, got)
    })
    return ratio(
      truth.articles.length - missed.length,
      truth.articles.length,
      missed.map(({ id }) => id),
    )
  }
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

function copyScores({ truth, content, nameOf }: Match): Tallies {
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
    'copies: found': ratio(
      right.length,
      wanted.size,
      [...wanted.keys()].filter((name) => !right.some((f) => f.name === name)),
    ),
    'copies: right': ratio(
      right.length,
      found.length,
      found.filter((f) => !right.includes(f)).map((f) => `${f.name} of ${f.original}`),
    ),
    'copies: relation': ratio(
      right.filter((f) => wanted.get(f.name ?? '')?.relation === f.relation).length,
      right.length,
      right
        .filter((f) => wanted.get(f.name ?? '')?.relation !== f.relation)
        .map((f) => `${f.name}: ${f.relation}, not ${wanted.get(f.name ?? '')?.relation}`),
    ),
  }
}

function figureScores(match: Match): Tallies {
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
    'figures: found': ratio(
      found.length,
      pairs.length,
      pairs.filter(({ got }) => got === undefined).map(({ want }) => nameFigure(want)),
    ),
    'figures: unit': ratio(found.filter(({ want, got }) => want.unit === got.unit).length, found.length),
    'figures: holder': ratio(
      found.filter(({ want, got }) => isHolder(want.holder, got, match)).length,
      found.length,
      found
        .filter(({ want, got }) => !isHolder(want.holder, got, match))
        .map(({ want }) => `${nameFigure(want)}: ${want.holder}`),
    ),
    'tracks: pairs together': ratio(
      together.length,
      linked.length,
      linked
        .filter((pair) => !together.includes(pair))
        .map(([a, b]) => `${nameFigure(a.want)} with ${nameFigure(b.want)}`),
    ),
    'tracks: parts never rivals': ratio(
      parts.filter(({ got }) => trackOf.get(got.id)?.apart !== false).length,
      parts.length,
    ),
  }
}

function nameFigure({ article, track, apart }: Truth['figures'][number]): string {
  return `${article} ${track}${apart === undefined ? '' : ` (${apart})`}`
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

function pictureScores({ truth, content, article, nameOf }: Match): Tallies {
  const surfaced = truth.contentions.filter((want) =>
    content.picture.contentions.some((got) => {
      const evidence = got.positions.flatMap((p) => p.evidence)
      return (
        want.positions.filter((p) => evidence.some((e) => e.article === article(p.article)?.id && holds(e, p.sentence)))
          .length >= 2
      )
    }),
  )
  return {
    'contentions: surfaced': ratio(
      surfaced.length,
      truth.contentions.length,
      truth.contentions
        .filter((want) => !surfaced.includes(want))
        .map(({ positions }) => positions.map((position) => position.article).join(' against ')),
    ),
    ...originScores({ truth, content, nameOf }),
  }
}

function originScores({ truth, content, nameOf }: Pick<Match, 'truth' | 'content' | 'nameOf'>): Tallies {
  const support = content.picture.support.map((s) => ({
    origins: s.origins,
    names: [...new Set(s.originOf.map((o) => nameOf(o.article) ?? ''))],
    steps: s.graph.edges.map(({ from, to, kind }) => JSON.stringify([nameOf(from), nameOf(to), kind])),
  }))
  const claims = truth.origins.map((want) => {
    const touching = support.filter(({ names }) => names.filter((name) => want.articles.includes(name)).length >= 2)
    const within = touching.filter(({ names }) => names.every((name) => want.articles.includes(name)))
    return { want, touching, within, most: Math.max(0, ...within.map(({ origins }) => origins)) }
  })
  const followed = claims.filter(({ within }) => within.length > 0)
  const steps = new Set(support.flatMap((one) => one.steps))
  const lineage = truth.lineage.filter(({ from, to, kind }) => steps.has(JSON.stringify([from, to, kind])))
  const falsely = claims.flatMap(({ want, within }) => within.filter(({ origins }) => origins > want.origins))
  return {
    'origins: claims followed': ratio(
      claims.filter(({ touching }) => touching.length > 0).length,
      claims.length,
      claims.filter(({ touching }) => touching.length === 0).map(({ want }) => want.articles.join(' ')),
    ),
    'origins: counts right': ratio(
      followed.filter(({ want, most }) => most === want.origins).length,
      followed.length,
      followed
        .filter(({ want, most }) => most !== want.origins)
        .map(({ want, most }) => `${want.articles.join(' ')}: ${most}, not ${want.origins}`),
    ),
    'origins: false independents': {
      part: falsely.length,
      whole: null,
      missed: falsely.map(({ names, origins }) => `${names.join(' ')}: ${origins}`),
    },
    'lineage: steps': ratio(
      lineage.length,
      truth.lineage.length,
      truth.lineage.filter((step) => !lineage.includes(step)).map(({ from, to, kind }) => `${from} ${kind} ${to}`),
    ),
  }
}

function statementScores({ truth, content, article }: Match): Tallies {
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
    'events: type': ratio(
      typed.length,
      events.length,
      events
        .filter((one) => !typed.some(({ want }) => want === one.want))
        .map(({ want }) => `${want.article} ${want.type}`),
    ),
    'events: status': ratio(statuses.length, typed.length),
    'transfers: found': ratio(
      transfers.length,
      truth.transfers.length,
      truth.transfers.filter((want) => !transfers.includes(want)).map(({ article: id }) => id),
    ),
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

function ratio(part: number, whole: number, missed: readonly string[] = []): Tally {
  return { part, whole, missed }
}

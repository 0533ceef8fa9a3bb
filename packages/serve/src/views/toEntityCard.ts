import type { ClaimView, Entity, EntityCard, Evidence, Statement } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel } from './labels.ts'
import { toClaimView, toEventView, toFigureView, toTransferView } from './toStatementViews.ts'

/** What is said of someone or something, and by it. Copies are left out, since they say nothing new. */
export function toEntityCard(prepared: Prepared, entity: Entity): EntityCard {
  const members = new Set(entity.members)
  const mentions = prepared.mentionsOf.get(entity.id) ?? []
  const articles = new Set(mentions.map((mention) => mention.article))
  const statements = [...articles]
    .filter((article) => isOriginal(prepared, article))
    .flatMap((article) => prepared.readings.get(article)?.statements ?? [])
  const named = mentionedIn(mentions)
  const tellsOf = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
    entity.type === 'equipment' && evidence.some((one) => named(one.article, one))
  const claims = statements
    .filter((one) => one.kind === 'claim')
    .map((one) => ({ one, view: toClaimView(prepared, one) }))
  const says = claims.filter(({ one }) => members.has(one.speaker?.entity ?? '')).map(({ view }) => view)
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    country: entity.country,
    aliases: entity.aliases,
    roles: entity.roles,
    because: entity.because,
    articles: [...articles].map((article) => toArticleLabel(prepared, article)),
    mentions: prepared.namesOf.get(entity.id) ?? [],
    says,
    saidOf: claims.map(({ view }) => view).filter((view) => !says.includes(view) && isNamedBy(view, named)),
    ...toFigures(prepared, entity, { statements, named }),
    transfers: statements
      .filter((one) => one.kind === 'transfer')
      .filter(
        (one) => [one.supplier, one.recipient, one.itemEntity].some((id) => members.has(id ?? '')) || tellsOf(one),
      )
      .map((one) => toTransferView(prepared, one)),
    events: prepared.content.picture.events
      .filter(
        (event) =>
          isPartOf(event, entity) || event.members.some((id) => usesIt(prepared, id, entity)) || tellsOf(event),
      )
      .map((event) => toEventView(prepared, event)),
    left: prepared.content.left.articles,
  }
}

/** Figures of it, and, where it is no country, those of other things in sentences that name it. */
function toFigures(
  prepared: Prepared,
  entity: Entity,
  { statements, named }: { readonly statements: readonly Statement[]; readonly named: Named },
): Pick<EntityCard, 'figures' | 'nearby'> {
  const members = new Set(entity.members)
  const all = statements.filter((one) => one.kind === 'figure')
  const own = all.filter((one) => members.has(one.subject ?? '') || members.has(one.object ?? ''))
  const nearby = all.filter((one) => !own.includes(one) && named(one.article, one.sentence))
  return {
    figures: own.map((one) => toFigureView(prepared, one)),
    nearby: entity.type === 'country' ? [] : nearby.map((one) => toFigureView(prepared, one)),
  }
}

type Named = (article: string, span: { readonly start: number; readonly end: number }) => boolean

function mentionedIn(mentions: readonly Evidence[]): Named {
  return (article, span) =>
    mentions.some((one) => one.article === article && span.start <= one.start && one.end <= span.end)
}

function isNamedBy(view: ClaimView, named: Named): boolean {
  return view.content.some((content) => named(view.article.id, content))
}

function isPartOf(
  event: { readonly actors: readonly string[]; readonly recipients: readonly string[] },
  entity: Entity,
): boolean {
  return event.actors.includes(entity.id) || event.recipients.includes(entity.id)
}

function usesIt({ statements }: Prepared, id: string, entity: Entity): boolean {
  const statement = statements.get(id)
  if (statement?.kind !== 'event' || !statement.instrument) return false
  const instrument = statement.instrument.toLowerCase()
  return [entity.name, ...entity.aliases].some((name) => instrument.includes(name.toLowerCase()))
}

function isOriginal(prepared: Prepared, article: string): boolean {
  return (prepared.copyOf.get(article)?.group.original ?? article) === article
}

import type { Article, CopyGroup, LineageRelation, OriginOf, Statement } from '@fogline/model'
import { foldName } from '../entities/foldName.ts'
import { holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { sayCredit, strongestCredit } from './strongestCredit.ts'

/**
 * The origin that one article's account goes back to: the last of a chain of tellers, else the quoted source, else the
 * agency that the article credits. Null where the page does not say: an unknown origin is never independent.
 */
export function originOfStatement(statement: Statement, scene: Scene): OriginOf {
  const article = scene.article(statement.article)
  const relation = relationOfArticle(article, scene)
  const origin = (of: string | null, because: string): OriginOf => ({
    article: article.id,
    origin: of,
    relation,
    because,
  })
  if (article.form === 'digest') return origin(null, 'A digest points to what others said and is no source of its own.')
  const chain = chainOf(statement, scene)
  const last = chain.at(-1)
  if (last !== undefined && chain.length > 1)
    return origin(sourceKey(last, scene), `The article has it from ${chain.join(', which has it from ')}.`)
  const holder = holderOf(statement, scene)
  if (holder !== null && holder.entity !== null)
    return origin(`entity:${holder.entity}`, `The article has it from ${holder.text}.`)
  if (holder !== null) return origin(null, `The article has it from ${holder.text}, who is not named.`)
  const credit = strongestCredit(article, scene)
  if (credit !== null) return origin(sourceKey(credit.outlet, scene), sayCredit(credit))
  const group = copiesOf(article, scene)
  const first = group === undefined ? undefined : scene.article(group.original)
  if (first !== undefined) {
    return origin(
      first.outlet === null ? `article:${first.id}` : sourceKey(first.outlet, scene),
      `The article is one of ${group?.members.length ?? 0} that share their words.`,
    )
  }
  return origin(null, 'The article does not say where it has it from.')
}

/** One key for a source, whether it is met as a speaker, as a teller in a chain, in a credit, by its host or as the outlet itself. */
export function sourceKey(name: string, scene: Scene): string {
  const title = scene.houses.named(name)?.title ?? scene.houses.at(name)?.title
  const entity = [name, ...(title === undefined ? [] : [title.name, ...title.aliases])].flatMap(
    (one) => scene.entityNamed(one) ?? [],
  )[0]
  return entity === undefined ? `name:${foldName(title?.name ?? name)}` : `entity:${entity.id}`
}

function chainOf(statement: Statement, scene: Scene): readonly string[] {
  if (statement.kind === 'claim') return statement.chain
  const id = statement.kind === 'transfer' ? statement.claims[0] : statement.claim
  const claim = id === undefined || id === null ? undefined : scene.statement(id)
  return claim?.kind === 'claim' ? claim.chain : []
}

/** The other texts that share its words; earlier versions of its own page are none. */
function copiesOf(article: Article, scene: Scene): CopyGroup | undefined {
  const group = scene.copies.find((copies) => copies.members.some((member) => member.article === article.id))
  const members = group?.members.filter((member) => scene.presentOf(member.article) === member.article) ?? []
  return group === undefined || members.length < 2 ? undefined : { ...group, members }
}

function relationOfArticle(article: Article, scene: Scene): LineageRelation {
  if (article.form === 'digest') return 'digest_of'
  const member = scene.copies.flatMap((group) => group.members).find((copy) => copy.article === article.id)
  return member?.relation ?? 'unknown'
}

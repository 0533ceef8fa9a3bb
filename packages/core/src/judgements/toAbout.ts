import { FoglineError, hashId, type JudgementRequest, type Statement } from '@fogline/model'
import { undoneBy } from './effectiveJudgements.ts'
import type { JudgedIndex } from './judgedIndex.ts'
import { entityRef, outletRef } from './stableIds.ts'

/** What a judgement is about, by ids that stay, and the articles that those stand in where the ids alone do not say so. */
interface About {
  readonly about: readonly string[]
  readonly articles: readonly string[]
}

/**
 * Makes of any ids that the ledger shows those that stay as it grows: of a story the article that told it first, of a news
 * event its statements, of an entity its name. An error says what cannot be decided about.
 */
export function toAbout({ verdict, about }: JudgementRequest, index: JudgedIndex): About {
  switch (verdict) {
    case 'same':
    case 'different':
      return toPair(verdict, about, index)
    case 'unsure':
      return about.length > 1 ? toPair(verdict, about, index) : { about: toStatements(about, index), articles: [] }
    case 'accept':
    case 'reject':
      return { about: toStatements(about, index), articles: [] }
    case 'correct':
      return { about: [onlyStatement(about, index).id], articles: [] }
    case 'rate':
      return { about: about.map((id) => toSource(id, index)), articles: [] }
    case 'undo':
      return { about: about.map((id) => toUndone(id, index)), articles: [] }
  }
}

/** The one statement that is to be corrected. */
export function onlyStatement(about: readonly string[], index: JudgedIndex): Statement {
  const [id, ...others] = toStatements(about, index)
  const statement = index.statements.get(id ?? '')
  if (statement === undefined || others.length > 0)
    throw unfit(
      'A correction is about one statement of one article.',
      'Name the statement of the article that is misread.',
    )
  return statement
}

type Kind = 'article' | 'entity' | 'claim' | 'figure' | 'event' | 'transfer'

interface Thing {
  readonly kind: Kind
  readonly id: string
  readonly article: string | null
}

function toPair(verdict: string, about: readonly string[], index: JudgedIndex): About {
  const named = verdict === 'different' ? stayingIn(about, index) : about
  const things = named.map((id, at) => toThing(id, at === 0 ? null : (named[0] ?? null), index))
  const kinds = new Set(things.map(({ kind }) => kind))
  const ids = [...new Set(things.map(({ id }) => id))]
  if (kinds.size > 1)
    throw unfit(
      `A ${[...kinds].join(' and a ')} are never one.`,
      'Name two stories, two names, two events or two claims.',
    )
  if (ids.length < 2)
    throw unfit(
      about.length < 2 ? `${verdict} needs two ids.` : `These ids mean one and the same thing.`,
      verdict === 'different'
        ? 'To take one article out of a name, name the entity and then the article.'
        : 'Name both things.',
    )
  return { about: ids, articles: [...new Set(things.flatMap(({ article }) => article ?? []))].sort() }
}

/** Where articles are taken out of a story: an article that stays in it, the one that told it first if it can. */
function stayingIn([first = '', ...others]: readonly string[], index: JudgedIndex): readonly string[] {
  const story = index.stories.get(first)
  if (story === undefined) return [first, ...others]
  const leaving = new Set(others.map(index.originalOf))
  const staying = story.articles.filter((article) => !leaving.has(index.originalOf(article)))
  if (staying.length === 0)
    throw unfit(
      'Nothing would stay in the story: it is all one text.',
      'Name an article that others of the story do not copy.',
    )
  return [tellerOf(staying, 'story', first), ...others]
}

/** An article stands for its story, or, after a name, for who is so named in it. */
function toThing(id: string, first: string | null, index: JudgedIndex): Thing {
  const entity = index.entities.get(id)
  if (entity !== undefined) return { kind: 'entity', id: refOf(entity.id, index), article: null }
  if (index.entitiesOfRef.has(id)) return { kind: 'entity', id, article: null }
  const inArticle = index.articleEntities.get(id)
  if (inArticle !== undefined) return { kind: 'entity', id, article: inArticle.article }
  const named = first === null ? undefined : (index.entities.get(first) ?? index.entitiesOfRef.get(first)?.[0])
  if (named !== undefined && index.readings.has(id)) return memberIn(named.id, id, index)
  const story = index.stories.get(id)
  if (story !== undefined) return toThing(tellerOf(story.articles, 'story', id), null, index)
  const event = index.events.get(id)
  if (event !== undefined) return toThing(tellerOf(event.members, 'news-event', id), null, index)
  if (index.readings.has(id)) return { kind: 'article', id, article: null }
  const statement = index.statements.get(id)
  if (statement !== undefined) return { kind: statement.kind, id, article: statement.article }
  throw unknown(id)
}

/** The member that gave the thing its id. */
function tellerOf(members: readonly string[], kind: string, id: string): string {
  return members.find((member) => hashId([kind, member]) === id) ?? members[0] ?? id
}

/** Who is meant by a name in one article: alone where others have the same name, else the name that this article gives. */
function memberIn(entity: string, article: string, index: JudgedIndex): Thing {
  const joined = index.entities.get(entity)
  const found = index.readings.get(article)?.layers.entities.find(({ id }) => joined?.members.includes(id))
  if (found === undefined) throw unfit(`The article ${article} does not name it.`, 'Name an article that does.')
  const ref = entityRef(found)
  const isOwnName = ref !== null && ref !== refOf(entity, index)
  return isOwnName ? { kind: 'entity', id: ref, article: null } : { kind: 'entity', id: found.id, article }
}

/** The name of an entity that its id was made of, else the first that it has; one that no name tells is named in its article. */
function refOf(id: string, index: JudgedIndex): string {
  const members = index.entities.get(id)?.members ?? []
  const refs = members
    .flatMap((member) => {
      const found = index.articleEntities.get(member)
      return found === undefined ? [] : (entityRef(found.entity) ?? [])
    })
    .sort()
  return refs.find((ref) => hashId(['entity', ref.slice('entity '.length)]) === id) ?? refs[0] ?? members[0] ?? id
}

function toStatements(about: readonly string[], index: JudgedIndex): readonly string[] {
  return [
    ...new Set(
      about.flatMap((id) => {
        if (index.statements.has(id)) return [id]
        const event = index.events.get(id)
        if (event !== undefined) return event.members
        throw index.stories.has(id) || index.readings.has(id) || index.entities.has(id)
          ? unfit('Only claims, figures, events and transfers are accepted, rejected or corrected.', `${id} is none.`)
          : unknown(id)
      }),
    ),
  ]
}

function toSource(id: string, index: JudgedIndex): string {
  const outlet = id.startsWith('outlet ') ? outletRef(id.slice('outlet '.length)) : null
  if (outlet !== null && index.outlets.has(outlet)) return outlet
  if (index.entities.has(id)) {
    const ref = refOf(id, index)
    if (ref.startsWith('entity ')) return ref
    throw unfit('Who is meant has no name that would say it again elsewhere.', 'Rate the outlet instead.')
  }
  if (index.entitiesOfRef.has(id)) return id
  throw unfit(
    `${id} is no outlet and nobody that is named here.`,
    'Name an entity, or "outlet" and the name of an outlet.',
  )
}

function toUndone(id: string, index: JudgedIndex): string {
  if (!index.judgements.has(id)) throw unfit(`There is no judgement ${id}.`, 'fogline judge --list shows them all.')
  const by = undoneBy([...index.judgements.values()]).get(id)
  if (by !== undefined) throw unfit(`It was undone already, by ${by.by}.`, `To have it back, undo ${by.id}.`)
  return id
}

function unfit(message: string, hint: string): FoglineError {
  return new FoglineError('judge/unfit', message, { hint })
}

function unknown(id: string): FoglineError {
  return new FoglineError('judge/not-found', `Nothing that can be judged has the id ${id}.`, {
    hint: 'Search for it by name: a ledger that was read anew may have given it another id.',
  })
}

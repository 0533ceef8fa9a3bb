import {
  type Contention,
  type Decided,
  hashId,
  type Judgement,
  type Statement,
  type Support,
  type SupportCase,
  type TopicCase,
} from '@fogline/model'
import { toRater } from '../../judgements/sourceRatings.ts'
import { decidedOn, toStandings } from '../../judgements/standings.ts'
import type { Scene } from '../scene/toScene.ts'
import { contestOf, idsOf, isDenied } from './contestOf.ts'
import { toLookUps } from './origins/lookUps.ts'
import { transferKey } from './sameStatements.ts'
import { toAccountsOf } from './toAccountsOf.ts'
import { type SupportGroup, toSupport } from './toSupport.ts'

interface SupportInput {
  /** For each thing, by id: the statements that say it. */
  readonly groups: ReadonlyMap<string, readonly Statement[]>
  /** The other cases of the neighbourhood: what has one is given its standing by its topic. */
  readonly cases: readonly TopicCase[]
  readonly contentions: readonly Contention[]
  /** Of the topics, as far as the neighbourhood knows them. */
  readonly denials: readonly Contention[]
  readonly judgements: readonly Judgement[]
  readonly scene: Scene
  /** Ids of statements that a later version of their page no longer makes. */
  readonly gone: ReadonlySet<string>
}

/** The standing of what a neighbourhood tells, and, of what its topics tell, all that they need to give it. */
export function supportOf(input: SupportInput): {
  readonly support: readonly Support[]
  readonly cases: readonly SupportCase[]
} {
  const { judgements, scene, gone, contentions } = input
  const standings = toStandings(judgements)
  const tools = { lookUps: toLookUps(scene), gone, rate: toRater(judgements, scene) }
  const topicsOf = toTopics(input.cases)
  const contested = new Set(contestedIn(input))
  const denied = [...contentions, ...input.denials]
  const [local, cases]: [SupportGroup[], SupportCase[]] = [[], []]
  for (const [statements, ids] of byStatements(input.groups)) {
    const of = ids.map((id) => decidedOn(id, statements, standings))
    const isContested = statements.some((one) => (one.kind === 'event' ? isDenied(one, denied) : contested.has(one.id)))
    const group = { of, isContested, accounts: toAccountsOf(statements, tools) }
    const [first, ...others] = [...new Set(ids.flatMap((id) => topicsOf.get(id) ?? []))].sort()
    if (first === undefined) local.push({ ...group, parts: [group.accounts] })
    for (const topic of first === undefined ? [] : [first, ...others]) {
      const own = of.filter(({ id }) => (topicsOf.get(id) ?? first) === topic)
      cases.push(toCase(topic, own, { ...group, statements, scene }))
    }
  }
  return { support: toSupport(local, contentions), cases }
}

/** The ids that each set of statements stands for. */
function byStatements(
  groups: ReadonlyMap<string, readonly Statement[]>,
): ReadonlyMap<readonly Statement[], readonly string[]> {
  const ids = new Map<readonly Statement[], string[]>()
  for (const [of, statements] of groups) {
    const known = ids.get(statements)
    if (known === undefined) ids.set(statements, [of])
    else known.push(of)
  }
  return ids
}

/** The first topic of each statement that has one. */
function toTopics(cases: readonly TopicCase[]): ReadonlyMap<string, string> {
  const topics = new Map<string, string>()
  for (const { id, topic } of cases) {
    const known = topics.get(id)
    if (known === undefined || topic < known) topics.set(id, topic)
  }
  return topics
}

function contestedIn({ contentions, denials }: SupportInput): readonly string[] {
  return [...contentions, ...denials]
    .filter((contention) => contestOf(contention) !== 'none')
    .flatMap(({ positions }) => positions.flatMap(idsOf))
}

function toCase(
  topic: string,
  of: readonly Decided[],
  {
    statements,
    scene,
    isContested,
    accounts,
  }: Pick<SupportCase, 'isContested' | 'accounts'> & {
    readonly statements: readonly Statement[]
    readonly scene: Scene
  },
): SupportCase {
  const transfers = statements.filter((one) => one.kind === 'transfer')
  return {
    kind: 'support',
    id: hashId(['support', of.map(({ id }) => id).sort()[0] ?? '']),
    topic,
    of,
    keys: [...new Set(transfers.flatMap((one) => transferKey(one, scene) ?? []))].sort(),
    transfersAt: transfers
      .flatMap(({ evidence }) => evidence.slice(0, 1))
      .map(({ article, start }) => ({ article, start })),
    isContested,
    accounts,
  }
}

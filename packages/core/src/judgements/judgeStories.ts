import type { Judgement } from '@fogline/model'
import type { Scene } from '../stories/scene/toScene.ts'
import { effectiveJudgements } from './effectiveJudgements.ts'
import { judgedSets, toSameness } from './sameness.ts'

/**
 * Stories as people joined and split them. Judgements name articles: those called the same bring their stories together;
 * those set apart from another leave its story, what one decision sets apart together stays together, and everything else
 * stays where it was. Copies go with their original. Each list is in the order of telling, copies last, as it came.
 */
export function judgeStories(
  groups: readonly (readonly string[])[],
  judgements: readonly Judgement[],
  scene: Pick<Scene, 'voiceOf' | 'presentOf' | 'tellingOrder'>,
): readonly (readonly string[])[] {
  const toVoice = (article: string) => scene.voiceOf(scene.presentOf(article))
  const sameness = toSameness(judgements)
  if (sameness.together.length + sameness.apart.length === 0) return groups
  const inGroup = new Map(groups.flatMap((group, at) => group.map((article) => [article, at] as const)))
  const sets = judgedSets(sameness, toVoice)
  const areOne = (a: string, b: string) => {
    const group = inGroup.get(toVoice(a))
    return group !== undefined && group === inGroup.get(toVoice(b))
  }
  const leavers = new Set(sameness.apart.filter(({ a, b }) => areOne(a, b)).map(({ b }) => toVoice(b)))
  for (const [first = '', ...others] of setApart(judgements))
    for (const other of others) if (areOne(first, other)) sets.join(toVoice(first), toVoice(other))
  for (const group of groups) {
    const voices = group.filter((article) => toVoice(article) === article)
    const stay = voices.filter((voice) => !leavers.has(voice))
    for (const voice of stay.slice(1)) sets.join(stay[0] ?? voice, voice)
  }
  return regroup(groups.flat(), (article) => sets.find(toVoice(article)), scene)
}

/** What one decision sets apart together. */
function setApart(judgements: readonly Judgement[]): readonly (readonly string[])[] {
  return effectiveJudgements(judgements)
    .filter(({ verdict }) => verdict === 'different')
    .map(({ about }) => about.slice(1))
}

function regroup(
  articles: readonly string[],
  setOf: (article: string) => string,
  { voiceOf, tellingOrder }: Pick<Scene, 'voiceOf' | 'tellingOrder'>,
): readonly (readonly string[])[] {
  const made = new Map<string, string[]>()
  for (const article of articles) {
    const set = setOf(article)
    made.set(set, [...(made.get(set) ?? []), article])
  }
  return [...made.values()]
    .map((group) => {
      const voices = group.filter((article) => voiceOf(article) === article).sort(tellingOrder)
      return [...voices, ...group.filter((article) => voiceOf(article) !== article)]
    })
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

import { mergeParts, type Neighbourhood, type Picture, type TopicCase } from '@fogline/model'
import { toNeighbourhoods } from './toNeighbourhoods.ts'
import { toReconciler } from './toReconciler.ts'

/** What is going on, from all that was said and what people decided: the parts of all neighbourhoods and topics. The order of the readings never shows. */
export function reconcile(all: Neighbourhood): Picture {
  const reconciler = toReconciler(all.publishers ?? [])
  const made = toNeighbourhoods(all, reconciler).map(reconciler.reconcileNeighbourhood)
  const topics = new Map<string, TopicCase[]>()
  for (const item of made.flatMap(({ cases }) => cases)) {
    const topic = topics.get(item.topic)
    if (topic === undefined) topics.set(item.topic, [item])
    else topic.push(item)
  }
  const reconciled = [...topics.values()].map((cases) => reconciler.reconcileTopic(cases, all.judgements))
  return { version: reconciler.version, ...mergeParts([...made.map(({ part }) => part), ...reconciled]) }
}

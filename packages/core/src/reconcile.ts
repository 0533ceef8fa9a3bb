import { mergeParts, type Neighbourhood, type Picture } from '@fogline/model'
import { reconcileTopics } from './reconcileTopics.ts'
import { toNeighbourhoods } from './toNeighbourhoods.ts'
import { toReconciler } from './toReconciler.ts'

/** What is going on, from all that was said and what people decided: the parts of all neighbourhoods and topics. The order of the readings never shows. */
export function reconcile(all: Neighbourhood): Picture {
  const reconciler = toReconciler(all.publishers ?? [])
  const made = toNeighbourhoods(all, reconciler).map(reconciler.reconcileNeighbourhood)
  const topics = reconcileTopics(made.flatMap(({ cases }) => cases))
  return { version: reconciler.version, ...mergeParts([...made.map(({ part }) => part), topics]) }
}

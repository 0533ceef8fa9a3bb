import { mergeParts, type PicturePart, type TopicCase } from '@fogline/model'
import { reconcileTopic } from './reconcileTopic.ts'

/** What all topics of these cases come to. */
export function reconcileTopics(cases: readonly TopicCase[]): PicturePart {
  const topics = new Map<string, TopicCase[]>()
  for (const item of cases) {
    const topic = topics.get(item.topic)
    if (topic === undefined) topics.set(item.topic, [item])
    else topic.push(item)
  }
  return mergeParts([...topics.values()].map(reconcileTopic))
}

import type { Figure } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

const inGroups =
  /\bin\s+(?:small\s+|large\s+)?(?:groups?|batches|teams|parties|waves|columns|convoys)\s+of\s+(?:about|around|some|up to)?\s*$/iu

/** "Flown in in groups of 30 to 40": how large each group is, not how many there are. */
export function isGroupSize({ article, start, sentence }: Figure, scene: Scene): boolean {
  return inGroups.test(scene.article(article).text.slice(Math.max(sentence.start, start - 40), start))
}

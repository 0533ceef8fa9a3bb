import type { Figure, FigureRelation } from '@fogline/model'
import { holderKey, holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { meet, sameRange } from './ranges.ts'

/** A relation to an earlier figure of the same basis, with the sentence why. */
export interface Related {
  readonly relation: FigureRelation
  readonly because: string
}

/** How `later` relates to `earlier`, both of one basis. */
export function relationOf(later: Figure, earlier: Figure, scene: Scene): Related {
  const sameVoice = scene.voiceOf(later.article) === scene.voiceOf(earlier.article)
  const [a, b] = [holderOf(later, scene), holderOf(earlier, scene)]
  const sameHolder = holderKey(a, later.article, scene) === holderKey(b, earlier.article, scene)
  if (sameRange(later, earlier)) {
    if (sameVoice && later.article !== earlier.article)
      return { relation: 'restates', because: 'A copy of the article that says so.' }
    return sameHolder
      ? { relation: 'restates', because: 'The same holder gives the same figure again.' }
      : { relation: 'same', because: 'Another holder gives the same figure.' }
  }
  const [x, y] = [later.asOf, earlier.asOf]
  if (x !== null && y !== null && x !== y) {
    return { relation: 'updates', because: `It is as of ${x}; the earlier one is as of ${y}.` }
  }
  if (saysRevision(later, earlier, scene))
    return { relation: 'revises', because: 'The sentence itself says that the earlier figure was changed.' }
  if (sameHolder && x !== null && x === y && !meet(later, earlier)) {
    return { relation: 'revises', because: `The same holder gives another figure for ${x}.` }
  }
  if (meet(later, earlier)) return { relation: 'refines', because: 'The two ranges meet, so both can be true.' }
  return {
    relation: 'conflicts',
    because:
      x === null || y === null
        ? 'The ranges do not meet, and the pages give no dates that would make one an update of the other.'
        : `The ranges do not meet on ${x}.`,
  }
}

const revision =
  /\b(?:initial|earlier|previous|prior|original|first|preliminary)\s+(?:\w+\s+)?(?:estimates?|figures?|counts?|tolls?|reports?|numbers?)\b|\b(?:up|down|increase[ds]?|rise|rose|revised|raised|lowered|jumped|climbed)\s+from\b/i

/** Do the words around the earlier figure, in the article of the later one, say that it was an earlier count? */
function saysRevision(later: Figure, earlier: Figure, scene: Scene): boolean {
  if (later.article !== earlier.article) return false
  const { text } = scene.article(later.article)
  const before = text.slice(Math.max(earlier.sentence.start, earlier.start - 90), earlier.end)
  const between = Math.abs(later.start - earlier.start)
  return between < 600 && revision.test(before)
}

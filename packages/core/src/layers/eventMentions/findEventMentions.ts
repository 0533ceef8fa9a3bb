import { applyRules, type EventMention } from '@fogline/model'
import { dateMentions } from './dateMentions.ts'
import { isExcluded } from './exclusions/exclusionRules.ts'
import { frameRules } from './frames/frameRules.ts'
import { hasContext } from './hasContext.ts'
import { imply } from './implied/imply.ts'
import { inheritParties } from './inheritParties.ts'
import type { Scene } from './scene.ts'
import { toEventMention } from './toEventMention.ts'
import { type EventInput, toScenes } from './toScenes.ts'

/** What an article says happened, is planned or is denied: one mention for each word that tells of an event. */
export function findEventMentions(input: EventInput): readonly EventMention[] {
  const scenes = toScenes(input)
  const dated = dateMentions(input, inheritParties(scenes.flatMap(mentionsOf), scenes))
  const told = dated.filter((mention) => hasContext(mention, scenes[mention.sentence]))
  return imply(told, { input, scenes })
}

function mentionsOf(scene: Scene): readonly EventMention[] {
  return applyRules(frameRules, scene)
    .filter(({ value }) => !isExcluded({ text: scene.text, scene, candidate: value.candidate, actors: value.actors }))
    .map(({ value, by }) => toEventMention(scene, value, by))
}

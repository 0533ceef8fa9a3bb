import type { EventTrigger } from '@fogline/model'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

interface Kind {
  readonly mode: string
  readonly acled: string
  readonly words: RegExp
}

const kinds: readonly Kind[] = [
  { mode: 'drone', acled: 'Air/drone strike', words: /\b(?:drones?|uavs?|quadcopters?)\b/iu },
  {
    mode: 'heavy-weapons',
    acled: 'Shelling/artillery/missile attack',
    words: /\b(?:missiles?|rockets?|artillery|shell(?:s|ing)?|mortars?|howitzers?|tanks?|icbm)\b/iu,
  },
  {
    mode: 'aerial',
    acled: 'Air/drone strike',
    words: /\b(?:airstrikes?|air|warplanes?|jets?|helicopters?|aircraft|bombers?)\b/iu,
  },
  { mode: 'explosives', acled: 'Remote explosive/landmine/IED', words: /\b(?:bombs?|mines?|grenades?|ied)\b/iu },
]

/** How it was done: the trigger says, or else the weapon beside it. */
export function toMode(
  trigger: EventTrigger,
  scene: Scene,
  { draft, instrument }: { readonly draft: Draft; readonly instrument: string | null },
): { readonly mode: string | null; readonly acled: string | null } {
  const own = { mode: trigger.mode, acled: trigger.acled }
  if (trigger.type !== 'ASSAULT') return own
  const object = draft.candidate.roles.object[0]
  const words =
    object === undefined ? '' : scene.text.slice(scene.tokens[object.from]?.start, scene.tokens[object.to - 1]?.end)
  if (trigger.mode === 'aerial' && /\bdrones?|uavs?\b/iu.test(words)) return { ...own, mode: 'drone' }
  const isOpen = trigger.mode === null || (trigger.mode === 'heavy-weapons' && trigger.acled?.startsWith('Shelling'))
  const kind = instrument === null || !isOpen ? undefined : kinds.find((one) => one.words.test(instrument))
  return kind === undefined ? own : { mode: kind.mode, acled: kind.acled }
}

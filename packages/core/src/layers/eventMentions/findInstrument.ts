import type { Chunk } from './chunk.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const weapons = new Set(
  'drone uav quadcopter missile rocket artillery mortar shell bomb tank howitzer grenade mine torpedo airstrike helicopter warplane jet knife machete rifle gas'.split(
    ' ',
  ),
)

/** The weapon with which it was done, in the words of the text; null where the sentence names none. */
export function findInstrument(scene: Scene, { candidate, item }: Draft): string | null {
  const { hit, roles, trigger } = candidate
  if (trigger.type !== 'ASSAULT') return null
  const launched = ['launch', 'fire', 'lob', 'hurl', 'unleash', 'rain', 'detonate'].includes(trigger.lemma)
    ? item
    : null
  const used = roles.prepositional.filter((one) => ['with', 'using'].includes(one.word)).flatMap((one) => one.chunks)
  const own = roles.phrase === null ? [] : [{ ...roles.phrase, to: hit.from }]
  const agent = roles.phrase === null ? roles.agent : []
  for (const chunk of [...(launched === null ? [] : [launched]), ...own, ...used, ...agent]) {
    const found = weaponIn(scene, chunk)
    if (found !== null) return found
  }
  const text = scene.tokens.slice(hit.from, hit.to).find((token) => weapons.has(token.lemma))
  return text?.text ?? null
}

function weaponIn(scene: Scene, chunk: Chunk): string | null {
  const named = scene.named.find((one) => one.type === 'equipment' && one.from < chunk.to && chunk.from < one.to)
  if (named !== undefined) return scene.text.slice(scene.tokens[named.from]?.start, scene.tokens[named.to - 1]?.end)
  return scene.tokens.slice(chunk.from, chunk.to).find((token) => weapons.has(token.lemma))?.text ?? null
}

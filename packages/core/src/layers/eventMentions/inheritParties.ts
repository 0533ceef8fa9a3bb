import type { EventMention } from '@fogline/model'
import type { Scene } from './scene.ts'

const definite = /^(?:the|this|that|these|those|such)$/iu
const leading =
  /^(?:attack|strike|assault|raid|operation|offensive|shelling|bombing|missile|drone|rocket|bomb|warplane|jet)s?$/iu

/** Fills in whom a sentence leaves out but the text has named: "the attack", "condemned it", "A sent tanks and B shells". */
export function inheritParties(mentions: readonly EventMention[], scenes: readonly Scene[]): readonly EventMention[] {
  const done: EventMention[] = []
  for (const mention of mentions) {
    const scene = scenes[mention.sentence]
    done.push(scene === undefined ? mention : inherit(mention, { scene, done }))
  }
  return done.map((mention) => (mention.type === 'ACCUSE' ? blame(mention, { done, scenes }) : mention))
}

interface Before {
  readonly scene: Scene
  readonly done: readonly EventMention[]
}

function inherit(mention: EventMention, { scene, done }: Before): EventMention {
  if (isAnaphor(mention, scene)) {
    const source = done.findLast((other) => mayBeMeant(other, mention))
    const word = scene.text.slice(mention.trigger.start, mention.trigger.end)
    return source === undefined ? mention : takeOver(mention, source, leading.test(word))
  }
  if (mention.type !== 'AID' || mention.recipients.length > 0 || mention.actors.length === 0) return mention
  const parallel = done.findLast((other) => other.sentence === mention.sentence && other.type === 'AID')
  const recipients = parallel?.recipients.filter((id) => !mention.actors.includes(id)) ?? []
  return { ...mention, recipients }
}

const takeOver = (mention: EventMention, source: EventMention, isAttack: boolean): EventMention => ({
  ...mention,
  actors: source.actors,
  recipients: mention.recipients.length > 0 || !isAttack ? mention.recipients : source.recipients,
  mode: mention.mode ?? source.mode,
  acled: mention.mode === null && source.mode !== null ? source.acled : mention.acled,
  by: 'events/anaphor',
})

/** Nobody acts, and the trigger’s phrase opens with a definite word, or "the attack" stands a few words before it. */
function isAnaphor(mention: EventMention, scene: Scene): boolean {
  if (mention.actors.length > 0 || mention.type !== 'ASSAULT') return false
  const at = scene.tokens.findIndex((token) => token.start === mention.trigger.start)
  const chunk = scene.chunks.find((one) => one.kind === 'np' && one.from <= at && at < one.to)
  const opening = scene.tokens[chunk?.from ?? -1]?.text ?? ''
  const before = scene.tokens.slice(Math.max(0, at - 6), at)
  const isLed = before.some((token, index) => definite.test(token.text) && leading.test(before[index + 1]?.text ?? ''))
  return definite.test(opening) || isLed
}

/** The last real deed of the same type at most three sentences back; a shot-down drone is not the attack. */
const mayBeMeant = (other: EventMention, mention: EventMention): boolean =>
  other.type === mention.type &&
  mention.sentence - other.sentence <= 3 &&
  other.acled !== 'Disrupted weapons use' &&
  other.actors.length > 0 &&
  other.status !== 'hypothetical' &&
  other.status !== 'planned'

/** "condemned the attack", "called it reckless": the accused is whoever did what is condemned. */
function blame(
  mention: EventMention,
  { done, scenes }: { readonly done: readonly EventMention[]; readonly scenes: readonly Scene[] },
): EventMention {
  const scene = scenes[mention.sentence]
  if (mention.recipients.length > 0 || scene === undefined) return mention
  const object = scene.text.slice(mention.trigger.end, mention.trigger.end + 40)
  if (
    !/^\s(?:it|the (?:\w+ )?(?:attacks?|strikes?|move|launch|raids?|assault|bombing|shelling|killings?|deployment|invasion|offensive))\b/iu.test(
      object,
    )
  )
    return mention
  const deeds = done.filter(
    (other) => ['ASSAULT', 'MOBILIZE', 'COERCE'].includes(other.type) && other.actors.length > 0,
  )
  const deed = deeds.findLast((other) => other.sentence <= mention.sentence && mention.sentence - other.sentence <= 3)
  const recipients = deed?.actors.filter((id) => !mention.actors.includes(id)) ?? []
  return { ...mention, recipients }
}

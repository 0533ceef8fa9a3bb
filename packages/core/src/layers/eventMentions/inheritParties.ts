import type { EventMention } from '@fogline/model'
import type { Scene } from './scene.ts'

const definite = /^(?:the|this|that|these|those|such)$/iu

/** "The attack …": a definite noun without parties has those of the last event of its type, at most two sentences back. */
export function inheritParties(mentions: readonly EventMention[], scenes: readonly Scene[]): readonly EventMention[] {
  const done: EventMention[] = []
  for (const mention of mentions) {
    const source = isAnaphor(mention, scenes) ? done.findLast((other) => mayBeMeant(other, mention)) : undefined
    done.push(source === undefined ? mention : inherit(mention, source))
  }
  return done
}

const inherit = (mention: EventMention, source: EventMention): EventMention => ({
  ...mention,
  actors: source.actors,
  recipients: mention.recipients.length > 0 ? mention.recipients : source.recipients,
  mode: mention.mode ?? source.mode,
  acled: mention.mode === null && source.mode !== null ? source.acled : mention.acled,
  by: 'events/anaphor',
})

/** Nobody acts, and the trigger’s phrase opens with a definite word, or it is "the attack" that led to it. */
function isAnaphor(mention: EventMention, scenes: readonly Scene[]): boolean {
  if (mention.actors.length > 0 || mention.type !== 'ASSAULT') return false
  const scene = scenes[mention.sentence]
  const chunk = scene?.chunks.find(
    (one) => one.kind === 'np' && (scene.tokens[one.to - 1]?.end ?? 0) >= mention.trigger.end,
  )
  const first = chunk === undefined ? undefined : scene?.tokens[chunk.from]
  const opening = scene?.tokens.slice(0, 8) ?? []
  const isLed = opening.some(
    (token, at) =>
      definite.test(token.text) &&
      /^(?:attack|strike|assault|raid|operation|offensive|shelling|bombing|missile|drone|rocket|bomb|warplane|jet)s?$/iu.test(
        opening[at + 1]?.text ?? '',
      ),
  )
  return (first !== undefined && definite.test(first.text)) || isLed
}

const mayBeMeant = (other: EventMention, mention: EventMention): boolean =>
  other.type === mention.type &&
  mention.sentence - other.sentence <= 3 &&
  other.acled !== 'Disrupted weapons use' &&
  other.actors.length > 0 &&
  other.status !== 'hypothetical' &&
  other.status !== 'planned'

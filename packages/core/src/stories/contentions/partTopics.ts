import type { Claim, TransferCase } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { blocOf } from './blocOf.ts'
import { declines, isDenial } from './denials.ts'
import { toPosition } from './position.ts'

/**
 * Words by which a text says that somebody takes part in a war: as a party to it, or because its military people help to
 * fight it. Whoever denies the one denies the other, wherever it was told.
 */
const takingPart =
  /\b(?:part(?:y|ies) to (?:the|this|any) (?:war|conflict|fighting)|(?:direct(?:ly)? )?(?:involve(?:d|ment)|participat(?:es?|ed|ing|ion)) in (?:the|this) (?:war|conflict|fighting)|fight(?:s|ing)? alongside|military (?:personnel|advisers|advisors|specialists|instructors|experts|officers|men)\b[^.;]{0,40}\b(?:aid|assist|help|fight|operat|direct|serv)(?:s|es|ed|ing|e)?)\b/i

/** That somebody takes part in a war, as a topic by who it is; none where the claim says nothing of the kind. */
export function partTopics(claim: Claim, party: string | null, scene: Scene): readonly string[] {
  const content = claim.content.map(({ text }) => text).join(' ')
  const entity = scene.entityOf(party)
  if (!takingPart.test(content) || entity === null) return []
  return [JSON.stringify(['takes part', blocOf(entity.name) ?? entity.country ?? entity.id])]
}

/** Claims that somebody takes part in a war, for whoever denies it. */
export function toldParts(voices: readonly Claim[], scene: Scene): readonly TransferCase[] {
  return voices
    .filter((claim) => !isDenial(claim) && !declines(claim))
    .flatMap((claim) =>
      partTopics(claim, firstNamed(claim, scene), scene).map(
        (topic): TransferCase => ({ kind: 'transfer', id: claim.id, topic, position: toPosition(claim, scene) }),
      ),
    )
}

/** Who the claim says takes part: whom it names first. */
function firstNamed({ article, content }: Claim, scene: Scene): string | null {
  const mentions = scene.reading(article)?.layers.mentions ?? []
  return (
    mentions.find((m) => m.form !== 'pronoun' && content.some((part) => part.start <= m.start && m.end <= part.end))
      ?.entity ?? null
  )
}

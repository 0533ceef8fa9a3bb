import { type ArticleEntity, applyRules, type Mention } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import type { PlacedDraft } from './draft.ts'
import { type MentionInput, toMentionInput } from './mentionInput.ts'
import { mentionRules } from './mentionRules.ts'
import { addAcronyms } from './resolve/addAcronyms.ts'
import { joinDrafts } from './resolve/joinDrafts.ts'
import { knownLeaders } from './resolve/knownLeaders.ts'
import { ownOffices } from './resolve/ownOffices.ts'
import { resolvePronouns } from './resolve/resolvePronouns.ts'
import { toEntities } from './resolve/toEntities.ts'

/** Who and what the article names, describes or means by a pronoun, and whom those mentions mean together. */
export function findMentions({ article, sentences, lexicon }: Pick<LayerInput, 'article' | 'sentences' | 'lexicon'>): {
  readonly mentions: readonly Mention[]
  readonly entities: readonly ArticleEntity[]
} {
  const input = toMentionInput({ article, sentences, lexicon })
  const drafts = ownOffices(addAcronyms(toPlaced(input), input), input)
  const joined = knownLeaders(joinDrafts(drafts, input), {
    leaders: lexicon.leaders,
    publishedAt: article.publishedAt,
  })
  const { mentions, entities } = toEntities(joined, article)
  const pronouns = resolvePronouns({ sentences, mentions, entities })
  const all = [...mentions, ...pronouns].sort((a, b) => a.start - b.start || a.end - b.end)
  return { mentions: all, entities }
}

function toPlaced(input: MentionInput): readonly PlacedDraft[] {
  const applied = applyRules(mentionRules, input)
  let at = 0
  return applied.flatMap(({ span, value, by }) => {
    while (at < input.views.length - 1 && (input.views[at]?.sentence.end ?? 0) <= span.start) at += 1
    return [{ ...value, span: { start: span.start, end: span.end }, sentence: input.views[at]?.index ?? 0, by }]
  })
}

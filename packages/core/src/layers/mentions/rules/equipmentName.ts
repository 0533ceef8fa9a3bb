import type { Rule, Token } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { LexiconHit } from '../lexiconIndex.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { isInsideOther } from '../names/isInsideOther.ts'

export const equipmentName: Rule<MentionInput, Draft> = {
  id: 'mentions/equipment-name',
  says: 'A weapon or vehicle that the lexicon names; a name of one common word counts only with its capital in the middle of a sentence.',
  examples: [
    { text: 'It fired two Vatra-7 rockets.', finds: [['Vatra-7', { type: 'equipment', name: 'Vatra-7' }]] },
    { text: 'A patriot spoke.', finds: [] },
  ],
  find: ({ views }) =>
    views.flatMap((view) => {
      let end = -1
      return view.hits.flatMap((hit) => {
        if (
          hit.meaning.kind !== 'equipment' ||
          hit.start < end ||
          !isName(view, hit) ||
          isInsideOther(view, hit, 'equipment')
        )
          return []
        end = hit.end
        const { name, origin } = hit.meaning.equipment
        return [{ span: hit, value: toDraft({ type: 'equipment', key: toNameKey(name), name, country: origin }) }]
      })
    }),
}

function isName(view: SentenceView, hit: LexiconHit): boolean {
  if (!/\p{Lu}|\d/u.test(hit.phrase)) return false
  if (/\d|[- ]/u.test(hit.phrase)) return true
  const token = view.sentence.tokens.find((one) => one.start <= hit.start && one.end >= hit.end)
  return token?.upos === 'PROPN' && !(view.isHeadline && isFirst(view, token))
}

function isFirst(view: SentenceView, token: Token): boolean {
  return view.sentence.tokens[0] === token
}

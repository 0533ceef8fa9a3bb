import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'

const bloc =
  /(?<=\b[Tt]he )(?:West|Global South|international community|Gulf states|Baltic states|Arab world)(?![\p{L}-]| (?:Bank|End|Coast|Point|Wing|Side|Virginia|African))/gu

export const blocName: Rule<MentionInput, Draft> = {
  id: 'mentions/bloc',
  says: 'States that act together under one name: "the West", "the international community".',
  examples: [
    { text: 'They asked the West for help.', finds: [['West', { type: 'group' }]] },
    { text: 'They live in the West Bank, west of here.', finds: [] },
  ],
  find: ({ text }) =>
    [...text.matchAll(bloc)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      value: toDraft({ type: 'group', key: toNameKey(match[0]), name: match[0] }),
    })),
}

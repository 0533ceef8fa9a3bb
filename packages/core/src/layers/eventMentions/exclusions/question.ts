import type { Rule } from '@fogline/model'
import { type StatusInput, triggerSpan } from '../status/statusInput.ts'

/** What is asked is not told. */
export const question: Rule<StatusInput, true> = {
  id: 'events/no-question',
  says: 'A question tells of nothing that happened.',
  examples: [
    { text: 'Has Ruritania shelled Graustark?', finds: [['shelled']] },
    { text: 'Ruritania bombed Graustark.', finds: [] },
  ],
  find: (input) => {
    const { sentence, text } = input.scene
    return /\?[”"’')\]]*\s*$/u.test(text.slice(sentence.start, sentence.end))
      ? [{ span: triggerSpan(input), value: true }]
      : []
  },
}

import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import { isTextState } from '../states/findStates.ts'
import { countryDrafts } from './countryName.ts'

export const stateOfText: Rule<MentionInput, Draft> = {
  id: 'mentions/state-of-text',
  says: 'A state that no list has, where the article gives it organs or offices of a state, by its name and by the adjective made of it.',
  examples: [
    {
      text: 'Velkania’s Foreign Ministry spoke. Velkan troops left Velkania.',
      finds: [
        ['Velkania', { type: 'country', name: 'Velkania' }],
        ['Velkan', { form: 'nominal', name: 'Velkania' }],
        ['Velkania'],
      ],
    },
    { text: 'Foreign Minister Ada Pell of Tharn spoke.', finds: [['Tharn', { type: 'country' }]] },
    { text: 'The Tharn Defence Ministry spoke.', finds: [['Tharn', { type: 'country' }]] },
    { text: 'Soldiers in Tharn met Tharn’s army.', finds: [['Tharn'], ['Tharn']] },
    {
      text: 'Tharn and Norway signed a truce. The army of Tharn waited.',
      finds: [
        ['Tharn', { type: 'country' }],
        ['Tharn', { type: 'country' }],
      ],
    },
    { text: 'Jan Tharn came. Tharn’s army and Tharn’s foreign minister left.', finds: [] },
    { text: 'The president of Tharn spoke in Tharn. The Former Defence Minister left.', finds: [] },
  ],
  find: (input) => countryDrafts(input, isTextState),
}

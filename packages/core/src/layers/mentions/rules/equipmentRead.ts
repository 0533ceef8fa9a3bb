import type { Rule } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'
import { namesOf } from '../names/namesOf.ts'
import { isStateAdjective } from '../states/isStateAdjective.ts'

const least = 0.75
const common =
  /^(?:(?:Advanced|Ballistic|Cruise|Guided|Long-Range|Nuclear|Attack|Combat|Air|Naval|Hypersonic|Strategic|Tactical|New|Surface-to-Air|Anti-[A-Z]\p{L}+) ?)*(?:Missiles?|Drones?|Rockets?|Tanks?|Mines?|Bombs?|Weapons?|Systems?|Signal|Jets?|Helicopters?|Submarines?|Artillery|Shells|Munitions|Ammunition)?$/u

export const equipmentRead: Rule<MentionInput, Draft> = {
  id: 'mentions/equipment-read',
  says: 'A name that the tagger reads as that of a weapon or vehicle, outside headlines.',
  examples: [
    {
      text: 'The army fired two Skarv missiles at the tanks.',
      finds: [['Skarv', { type: 'equipment' }]],
    },
    { text: 'The army fired two missiles at the tanks.', finds: [] },
  ],
  find: ({ views, text }) => {
    const places = new Set(
      views.flatMap((view) =>
        view.names.filter(({ type }) => type === 'place').map(({ start, end }) => text.slice(start, end)),
      ),
    )
    const isNation = (word: string): boolean =>
      places.has(word) || [...places].some((place) => isStateAdjective(word, place))
    return views.flatMap((view) =>
      view.isHeadline
        ? []
        : namesOf(view, 'equipment', least).flatMap(({ start, end }) => {
            const name = text.slice(start, end)
            if (common.test(name) || isNation(name)) return []
            return { span: { start, end }, value: toDraft({ type: 'equipment', key: toNameKey(name), name }) }
          }),
    )
  },
}

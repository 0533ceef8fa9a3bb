import type { Rule, Token } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import { isCapital } from '../isCapital.ts'
import type { MentionInput } from '../mentionInput.ts'

const common = new Set(
  (
    'ICBM ICBMs SLBM IRBM UAV UAVs UAS UGV USV GDP GNP DNA RNA CEO CFO COO TV AIDS HIV GPS AI IT PR PC VIP NGO NGOs IGO POW POWs WMD IED IEDs ID FAQ ' +
    'DIY SUV LNG LPG EV VAT IPO GMT UTC EST EDT PDT PST AM PM CET BST PhD MBA MP MPs MEP MEPs MRI ICU ER OK SOS URL PDF SMS CCTV RPG RPGs MANPADS AWACS SAM ' +
    'SAMs APC APCs IFV MBT MLRS EW VPN USD EUR GBP RUB UAH LGBT LGBTQ PTSD PPE USSR WWI WWII NFT CV DVD CD USB BREAKING LIVE UPDATE EXCLUSIVE'
  ).split(' '),
)

export const acronymName: Rule<MentionInput, Draft> = {
  id: 'mentions/acronym-name',
  says: 'Capitals that act or own something, or follow "the", are an organisation where the letters are no everyday abbreviation.',
  examples: [
    { text: 'The KRZ denied it, and TBL said so.', finds: [['KRZ', { type: 'organisation' }], ['TBL']] },
    { text: 'An ICBM fell on TV at 9 PM.', finds: [] },
  ],
  find: ({ views }) =>
    views.flatMap(({ sentence: { tokens }, isHeadline }) =>
      tokens.flatMap((token, index) => {
        if (
          isHeadline ||
          !isCapital(token.text) ||
          !/^\p{Lu}{3,6}$/u.test(token.text) ||
          common.has(token.text) ||
          isShouted(tokens, index)
        )
          return []
        const next = tokens[index + 1]
        const acts = next?.upos === 'VERB' || next?.upos === 'AUX' || (next?.upos === 'PART' && next.lemma === "'s")
        const isNamed = acts || (tokens[index - 1]?.text.toLowerCase() === 'the' && next?.upos !== 'NOUN')
        return isNamed
          ? [{ span: token, value: toDraft({ type: 'organisation', key: toNameKey(token.text), name: token.text }) }]
          : []
      }),
    ),
}

/** Other words around it are in capitals as well. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some((token) => /^\p{Lu}{2,}$/u.test(token?.text ?? ''))
}

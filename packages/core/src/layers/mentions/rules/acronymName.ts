import type { Rule, Token } from '@fogline/model'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import { isCapital } from '../isCapital.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { nameAt } from '../names/nameAt.ts'

const common = new Set(
  (
    'ICBM ICBMs SLBM IRBM UAV UAVs UAS UGV USV GDP GNP DNA RNA CEO CFO COO TV AIDS HIV GPS AI IT PR PC VIP NGO NGOs IGO POW POWs WMD IED IEDs ID FAQ ' +
    'DIY SUV LNG LPG EV VAT IPO GMT UTC EST EDT PDT PST AM PM CET BST PhD MBA MP MPs MEP MEPs MRI ICU ER OK SOS URL PDF SMS CCTV RPG RPGs MANPADS AWACS SAM ' +
    'SAMs APC APCs IFV MBT MLRS EW VPN USD EUR GBP RUB UAH LGBT LGBTQ PTSD PPE USSR WWI WWII NFT CV DVD CD USB BREAKING LIVE UPDATE EXCLUSIVE'
  ).split(' '),
)

export const acronymName: Rule<MentionInput, Draft> = {
  id: 'mentions/acronym-name',
  says: 'Capitals that act or own something, or follow "the", are an organisation here and wherever they come again, where the letters are no everyday abbreviation.',
  examples: [
    { text: 'The KRZ denied it, and TBL said so.', finds: [['KRZ', { type: 'organisation' }], ['TBL']] },
    { text: 'He left KRZ. The KRZ denied it.', finds: [['KRZ'], ['KRZ']] },
    { text: 'An ICBM fell on TV at 9 PM.', finds: [] },
  ],
  find: ({ views }) => {
    const known = new Set(views.flatMap((view) => (view.isHeadline ? [] : namedIn(view.sentence.tokens))))
    return views.flatMap((view) =>
      view.sentence.tokens.flatMap((token, index, tokens) => {
        if (view.isHeadline || isOtherThing(view, token) || !known.has(token.text) || isShouted(tokens, index))
          return []
        const name = token.text
        return [{ span: token, value: toDraft({ type: 'organisation', key: toNameKey(name), name }) }]
      }),
    )
  },
}

/** Acronyms that show here that they are an organisation's. */
function namedIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ text }, index) => {
    if (!isCapital(text) || !/^\p{Lu}{3,6}$/u.test(text) || common.has(text) || isShouted(tokens, index)) return []
    const next = tokens[index + 1]
    const acts = next?.upos === 'VERB' || next?.upos === 'AUX' || (next?.upos === 'PART' && next.lemma === "'s")
    return acts || (tokens[index - 1]?.text.toLowerCase() === 'the' && next?.upos !== 'NOUN') ? [text] : []
  })
}

/** Letters that the tagger surely reads as a place’s or a thing’s; a person is not called by letters. */
function isOtherThing(view: SentenceView, token: Token): boolean {
  const name = nameAt(view, token)
  return name !== null && !/^(?:organisation|person)$/u.test(name.type) && name.probability >= 0.8
}

/** Other words around it are in capitals as well. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some((token) => /^\p{Lu}{2,}$/u.test(token?.text ?? ''))
}

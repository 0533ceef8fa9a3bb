import type { EventStatus, Rule, RuleExample, TransferStage } from '@fogline/model'
import type { StageInput } from './toStage.ts'

interface Pattern {
  readonly id: string
  readonly stage: TransferStage
  readonly says: string
  readonly examples: readonly RuleExample[]
  readonly statuses: readonly EventStatus[] | null
  /** Matched against the trigger with the sixty characters before it, the trigger between « and ». */
  readonly words: RegExp
}

const toRule = ({ id, stage, says, examples, statuses, words }: Pattern): Rule<StageInput, TransferStage> => ({
  id: `transfers/${id}`,
  says,
  examples,
  find: ({ text, sentence, mention }) => {
    const { trigger } = mention
    const before = text.slice(Math.max(sentence.start, trigger.start - 60), trigger.start)
    const after = text.slice(trigger.end, Math.min(sentence.end, trigger.end + 40))
    const around = `${before}«${text.slice(trigger.start, trigger.end)}»${after}`
    const fits = statuses === null ? mention.status !== 'hypothetical' : statuses.includes(mention.status)
    return fits && words.test(around) ? [{ span: trigger, value: stage }] : []
  },
})

const example = (text: string, quote: string): RuleExample => ({ text, finds: [[quote]] })
/** Hypothetical, so that no stage fits. */
const nothing: RuleExample = { text: 'If Ruritania «dreams» of bread, it is hungry.', finds: [] }
const done: readonly EventStatus[] = ['occurred', 'reported']

/** How far a transfer has come: the first that holds. */
export const stageRules: readonly Rule<StageInput, TransferStage>[] = (
  [
    {
      id: 'denied',
      stage: 'denied',
      says: 'Somebody denies it.',
      statuses: ['denied'],
      words: /«/u,
      examples: [example('Ruritania denied that it «supplied» rifles.', 'supplied'), nothing],
    },
    {
      id: 'requested',
      stage: 'requested',
      says: 'Asked for, begged for, demanded.',
      statuses: ['hypothetical', 'occurred', 'reported', 'planned'],
      words:
        /\b(?:ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|request(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|pressure on|lobb(?:y|ied)|call(?:s|ed|ing)? (?:for|on)|beg(?:s|ged)?)\b[^,;]{0,50}«/iu,
      examples: [example('Graustark asked Ruritania to «supply» rifles.', 'supply'), nothing],
    },
    {
      id: 'hearsay',
      stage: 'alleged',
      says: 'Told as hearsay, or of doubtful truth: reportedly, allegedly, unverified.',
      statuses: null,
      words:
        /\b(?:reportedly|allegedly|alleged|rumou?red|purportedly|supposedly)\b[^;]{0,60}«|«[^»]*»[^,;]{0,20}\breportedly\b/iu,
      examples: [example('Ruritania is reportedly «supplying» rifles.', 'supplying'), nothing],
    },
    {
      id: 'unverified',
      stage: 'alleged',
      says: 'Unverified.',
      statuses: ['unverified'],
      words: /«/u,
      examples: [example('Ruritania «supplied» rifles, an unverified report says.', 'supplied'), nothing],
    },
    {
      id: 'cancelled',
      stage: 'cancelled',
      says: 'Stopped or called off.',
      statuses: null,
      words:
        /\b(?:cancel(?:s|led|ed)?|halt(?:s|ed)?|suspend(?:s|ed)?|scrap(?:s|ped)?|call(?:s|ed)? off)\b[^,;]{0,40}«/iu,
      examples: [example('Ruritania halted the «delivery» of rifles.', 'delivery'), nothing],
    },
    {
      id: 'on-its-way',
      stage: 'in_transit',
      says: 'On its way: imminent arrival, shipped, en route, being sent.',
      statuses: ['occurred', 'reported', 'planned'],
      words:
        /\b(?:imminent|impending|awaited|expected|upcoming)\s«|«(?:arriv|ship|airlift)|«[^»]*»[^,;]{0,30}\ben route\b/iu,
      examples: [example('The imminent «arrival» of rifles was celebrated.', 'arrival'), nothing],
    },
    {
      id: 'approved',
      stage: 'approved',
      says: 'Approved by whoever must.',
      statuses: null,
      words:
        /\b(?:approv(?:e|es|ed|al)|authori[sz](?:e|es|ed|ation)|clear(?:s|ed)|greenlit|green-?light(?:s|ed)?)\b[^,;]{0,40}«|«(?:approv|authori[sz]|clear|green)/iu,
      examples: [example('Ruritania approved the «sale» of rifles.', 'sale'), nothing],
    },
    {
      id: 'contracted',
      stage: 'contracted',
      says: 'Bought or ordered by contract.',
      statuses: null,
      words: /«(?:buy|bought|purchas|order|import)|\b(?:contract|deal) (?:for|on) [^,;]{0,30}«/iu,
      examples: [example('Graustark «bought» rifles.', 'bought'), nothing],
    },
    {
      id: 'allocated',
      stage: 'allocated',
      says: 'Set aside for it.',
      statuses: null,
      words: /«(?:allocat|earmark|commit)/iu,
      examples: [example('Ruritania «allocated» two million crowns.', 'allocated'), nothing],
    },
    {
      id: 'offered',
      stage: 'offered',
      says: 'Offered, not yet accepted.',
      statuses: null,
      words: /«offer/iu,
      examples: [example('Ruritania «offered» rifles.', 'offered'), nothing],
    },
    {
      id: 'pledged',
      stage: 'pledged',
      says: 'Promised, announced, or said to come.',
      statuses: null,
      words:
        /«(?:pledg|promis|vow|announc|undertak)|\b(?:pledg\w*|promis\w*|vow\w*|announc\w*|commit(?:s|ted)?)\b[^,;]{0,40}«/iu,
      examples: [example('Ruritania «pledged» rifles.', 'pledged'), nothing],
    },
    {
      id: 'still-to-come',
      stage: 'pledged',
      says: 'Still to come.',
      statuses: ['planned'],
      words: /«/u,
      examples: [example('Ruritania will «supply» rifles.', 'supply'), nothing],
    },
    {
      id: 'being-sent',
      stage: 'in_transit',
      says: 'Being sent.',
      statuses: done,
      words: /\b(?:is|are|been) (?:\w+ly )?«(?:sending|deliver|transferr|moving)/iu,
      examples: [example('Ruritania is «sending» rifles.', 'sending'), nothing],
    },
    {
      id: 'delivered',
      stage: 'delivered',
      says: 'Given, sent, supplied, received.',
      statuses: done,
      words: /«/u,
      examples: [example('Ruritania «supplied» rifles.', 'supplied'), nothing],
    },
  ] satisfies readonly Pattern[]
).map(toRule)

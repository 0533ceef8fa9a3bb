import type { ReportingCue } from '@fogline/model'
import { reportingSources } from './reportingSources.ts'
import { type ReportingRow, toReportingCues } from './toReportingCues.ts'

const rows: readonly ReportingRow[] = [
  {
    act: 'assert',
    takes: ['clause', 'phrase'],
    lemmas: `
      statement report announcement claim assertion declaration argument remark comment testimony
      revelation suggestion finding conclusion disclosure message observation contention insistence view
      opinion position reminder narrative rumor rumour word news pronouncement
    `,
  },
  { act: 'assert', takes: ['phrase'], lemmas: 'account description depiction explanation' },
  {
    act: 'estimate',
    takes: ['clause', 'phrase'],
    lemmas: `
      assessment estimate belief suspicion speculation hint doubt
      judgement judgment calculation
    `,
  },
  { act: 'predict', takes: ['clause', 'phrase'], lemmas: 'prediction forecast expectation projection prophecy' },
  {
    act: 'warn',
    takes: ['clause', 'phrase'],
    lemmas: 'warning concern fear anxiety worry alarm caution unease alert apprehension misgiving',
  },
  { act: 'threaten', takes: ['clause', 'phrase', 'infinitive'], lemmas: 'threat ultimatum' },
  { act: 'accuse', takes: ['clause', 'phrase'], lemmas: 'accusation allegation charge complaint insinuation' },
  { act: 'deny', takes: ['clause', 'phrase'], lemmas: 'denial refutation rebuttal' },
  {
    act: 'confirm',
    takes: ['clause', 'phrase'],
    lemmas: 'confirmation acknowledgment acknowledgement admission recognition concession',
  },
  {
    act: 'promise',
    takes: ['clause', 'phrase', 'infinitive'],
    lemmas: 'promise pledge vow assurance commitment guarantee offer',
  },
  {
    act: 'urge',
    takes: ['clause', 'phrase', 'infinitive'],
    lemmas: 'call demand appeal plea request recommendation proposal',
  },
  {
    act: 'condemn',
    takes: ['phrase'],
    lemmas: 'condemnation criticism outrage denunciation rebuke disapproval objection protest dismay',
  },
  {
    act: 'assert',
    takes: ['phrase'],
    lemmas: `
      support optimism confidence hope skepticism scepticism readiness willingness gratitude condolence
      satisfaction regret frustration determination
    `,
  },
]

/** Nouns that name an act of speech ("a warning that", "voiced concern over"), and nouns of those who may speak. Written for this project. */
export const reportingNouns: readonly ReportingCue[] = toReportingCues([...rows, ...reportingSources])

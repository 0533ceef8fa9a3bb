import type { ReportingCue } from '@fogline/model'
import { type ReportingRow, toReportingCues } from './toReportingCues.ts'

const rows: readonly ReportingRow[] = [
  {
    act: 'assert',
    takes: ['clause', 'quote'],
    lemmas: `
      say state announce declare remark observe recount relate recall proclaim explain write tweet post
      testify reiterate repeat restate assert contend argue insist maintain affirm reaffirm stress
      emphasize emphasise disclose reveal elaborate opine quip joke muse conclude claim profess boast
      brag lament gripe note add report point_out point_to make_clear make_it_clear make_plain make_it_plain spell_out go_on_to_say sum_up
      chime_in weigh_in concur agree learn discover find show
    `,
  },
  {
    act: 'assert',
    takes: ['quote'],
    lemmas: `
      respond reply answer comment continue begin interject shout chant yell cry whisper sing ask wonder
      query question retort
    `,
  },
  {
    act: 'assert',
    takes: ['phrase'],
    lemmas: `
      announce report note reveal disclose detail describe cite mention outline recount reiterate repeat
      stress emphasize emphasise affirm reaffirm highlight underscore underline trumpet tout publicize point_to
      refer_to allude_to speak_of lay_out set_out show clarify explain hail praise laud document record log tally
      applaud welcome defend justify voice express echo
    `,
  },
  {
    act: 'assert',
    takes: ['clause', 'quote'],
    lemmas: 'clarify underscore underline highlight specify mention relay signal convey communicate',
  },
  { act: 'assert', takes: ['addressee'], lemmas: 'tell inform notify brief remind' },
  { act: 'promise', takes: ['addressee'], lemmas: 'assure reassure' },
  {
    act: 'estimate',
    takes: ['clause', 'quote'],
    lemmas: `
      estimate suggest assess believe think reckon suspect guess speculate theorize surmise hint imply
      indicate calculate judge infer presume assume fear worry hope doubt intimate
    `,
  },
  { act: 'estimate', takes: ['phrase'], lemmas: 'estimate suggest worry_about hint_at suspect interpret' },
  { act: 'predict', takes: ['clause', 'quote'], lemmas: 'predict forecast expect foresee anticipate project prophesy' },
  { act: 'predict', takes: ['phrase'], lemmas: 'predict forecast foresee anticipate expect' },
  { act: 'assert', takes: ['infinitive'], lemmas: 'claim profess purport' },
  {
    act: 'confirm',
    takes: ['clause', 'quote', 'phrase'],
    lemmas: 'confirm acknowledge admit concede verify recognize recognise own_up_to corroborate attest',
  },
  { act: 'deny', takes: ['clause', 'quote', 'phrase'], lemmas: 'deny refute rebut disavow' },
  { act: 'deny', takes: ['phrase'], lemmas: 'rebuff disclaim gainsay' },
  {
    act: 'reject_claim',
    takes: ['phrase'],
    lemmas: `
      reject dismiss dispute contradict discount downplay play_down brush_off brush_aside shrug_off rule_out debunk
      pooh-pooh challenge contest push_back_against push_back_on scoff_at laugh_off
    `,
  },
  { act: 'reject_claim', takes: ['clause'], lemmas: 'dispute' },
  { act: 'reject_claim', takes: ['quote'], lemmas: 'counter shoot_back hit_back fire_back push_back' },
  {
    act: 'condemn',
    takes: ['phrase', 'quote'],
    lemmas: `
      condemn denounce criticize criticise slam blast decry deplore lambast lambaste castigate rebuke
      censure chide scold mock ridicule deride berate lash_out_at hit_out_at rail_against protest bemoan
      assail excoriate disparage rap fault
    `,
  },
  { act: 'condemn', takes: ['clause', 'quote'], lemmas: 'complain protest' },
  { act: 'condemn', takes: ['phrase'], lemmas: 'complain_about complain_of object_to take_issue_with' },
  { act: 'accuse', takes: ['clause', 'quote'], lemmas: 'allege charge' },
  { act: 'accuse', takes: ['object'], lemmas: 'accuse blame' },
  { act: 'accuse', takes: ['phrase'], lemmas: 'allege blame' },
  { act: 'warn', takes: ['clause', 'quote'], lemmas: 'warn caution' },
  { act: 'warn', takes: ['addressee'], lemmas: 'warn caution alert' },
  {
    act: 'warn',
    takes: ['phrase'],
    lemmas: 'warn_of warn_against warn_about caution_against raise_alarm_over sound_the_alarm_over',
  },
  { act: 'threaten', takes: ['clause', 'quote', 'infinitive'], lemmas: 'threaten' },
  { act: 'threaten', takes: ['phrase'], lemmas: 'threaten' },
  { act: 'promise', takes: ['clause', 'quote', 'infinitive'], lemmas: 'promise vow pledge swear guarantee undertake' },
  { act: 'promise', takes: ['phrase'], lemmas: 'promise pledge vow' },
  { act: 'promise', takes: ['infinitive'], lemmas: 'commit_to offer propose agree' },
  { act: 'urge', takes: ['clause', 'quote'], lemmas: 'urge demand recommend propose advise insist_on request' },
  {
    act: 'urge',
    takes: ['phrase'],
    lemmas: `
      call_for urge demand advocate push_for appeal_for press_for recommend propose plead_for advocate_for
      request insist_on
    `,
  },
  {
    act: 'urge',
    takes: ['object'],
    lemmas: 'urge call_on call_upon appeal_to implore exhort press beg ask order instruct advise encourage invite',
  },
  {
    act: 'claim_responsibility',
    takes: ['phrase'],
    lemmas:
      'claim_responsibility_for take_responsibility_for take_credit_for claim_credit_for claim_responsibility take_responsibility',
  },
  { act: 'retract', takes: ['phrase'], lemmas: 'retract take_back walk_back backtrack_on' },
  { act: 'decline_to_comment', takes: ['infinitive'], lemmas: 'decline refuse' },
  {
    act: 'assert',
    takes: ['naming'],
    lemmas: `
      clarify justify defend call label describe characterize characterise brand dub term portray depict paint frame cast hail
      denounce condemn dismiss view see regard praise interpret deem decry identify name refer_to deride mock ridicule slam blast criticize criticise tout reject
    `,
  },
  { act: 'quote_of_other', takes: ['clause', 'quote'], lemmas: 'quote' },
  {
    act: 'assert',
    takes: ['noun'],
    lemmas:
      'issue voice express make release deliver give renew repeat raise offer sound convey share reiterate state show level present put_forward lodge reject deny dismiss rebuff reaffirm underscore',
  },
]

/** Verbs of speech and thought with the act that each performs and what may follow it. Written for this project. */
export const reportingVerbs: readonly ReportingCue[] = toReportingCues(rows)

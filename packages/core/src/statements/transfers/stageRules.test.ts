import type { EventStatus } from '@fogline/model'
import { testRules } from '../../testing/testRules.ts'
import { stageRules } from './stageRules.ts'
import type { StageInput } from './toStage.ts'

const signs: readonly (readonly [EventStatus, RegExp])[] = [
  ['denied', /denied/u],
  ['unverified', /unverified/u],
  ['planned', /\bwill\b/u],
  ['hypothetical', /\b(?:if|asked)\b/iu],
]

/** Takes the marks around the trigger off; what the event layer would say of it is read from a sign in the sentence. */
function toInput(text: string): StageInput {
  const start = text.indexOf('«')
  const end = text.indexOf('»') - 1
  const plain = text.replace(/[«»]/gu, '')
  const status = signs.find(([, sign]) => sign.test(plain))?.[0] ?? 'occurred'
  return {
    text: plain,
    sentence: { start: 0, end: plain.length },
    mention: { trigger: { start, end }, type: 'AID', status },
  }
}

testRules('stages of a transfer', stageRules, toInput)

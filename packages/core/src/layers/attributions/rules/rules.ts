import type { AttributionRule } from '../attributionValue.ts'
import { accordingTo } from './accordingTo.ts'
import { asSaid } from './asSaid.ts'
import { attitude } from './attitude.ts'
import { called } from './called.ts'
import { calledSo } from './calledSo.ts'
import { chargeDenied } from './chargeDenied.ts'
import { declined } from './declined.ts'
import { gaveOut } from './gaveOut.ts'
import { headline } from './headline.ts'
import { hearsay } from './hearsay.ts'
import { heldToBe } from './heldToBe.ts'
import { isSure } from './isSure.ts'
import { marked } from './marked.ts'
import { nounForm } from './nounForm.ts'
import { nounThat } from './nounThat.ts'
import { ownStance } from './ownStance.ts'
import { putAt } from './putAt.ts'
import { quoteColon } from './quoteColon.ts'
import { quotedAs } from './quotedAs.ts'
import { reportedThing } from './reportedThing.ts'
import { saidAfter } from './saidAfter.ts'
import { saidThat } from './saidThat.ts'
import { transcript } from './transcript.ts'
import { urged } from './urged.ts'

/** Ways to say who said what, the surest first: one cue is read by one rule. */
export const attributionRules: readonly AttributionRule[] = [
  quotedAs,
  accordingTo,
  putAt,
  declined,
  chargeDenied,
  asSaid,
  saidAfter,
  urged,
  saidThat,
  called,
  nounForm,
  reportedThing,
  nounThat,
  hearsay,
  headline,
  quoteColon,
  transcript,
  calledSo,
  marked,
  isSure,
  heldToBe,
  attitude,
  ownStance,
  gaveOut,
]

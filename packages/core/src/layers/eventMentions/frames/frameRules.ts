import type { Rule } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { act } from './act.ts'
import { give } from './give.ts'
import { help } from './help.ts'
import { menace } from './menace.ts'
import { move } from './move.ts'
import { mutual } from './mutual.ts'
import { plea } from './plea.ts'
import { receive } from './receive.ts'
import { speech } from './speech.ts'
import { undergo } from './undergo.ts'
import { visit } from './visit.ts'
import { withhold } from './withhold.ts'

/** How the parties of an event stand around its word. */
export const frameRules: readonly Rule<Scene, Draft>[] = [
  act,
  give,
  receive,
  help,
  move,
  mutual,
  speech,
  visit,
  withhold,
  undergo,
  menace,
  plea,
]

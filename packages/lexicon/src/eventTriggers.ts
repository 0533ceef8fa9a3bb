import { readFileSync } from 'node:fs'
import type { EntityType, EventTrigger, PloverType, TriggerFrame, TriggerNeed } from '@fogline/model'
import { countables } from './countables.ts'

interface WordClass {
  readonly entities: readonly EntityType[]
  readonly lemmas: string
  /** Every noun that counts these is in the class too. */
  readonly unit?: string
}

interface TriggerGroup {
  readonly type: PloverType
  readonly mode: string | null
  readonly acled: string | null
  readonly frame: TriggerFrame
  readonly verbs?: string
  readonly nouns?: string
  readonly needs?: readonly string[]
}

interface TriggerFile {
  readonly classes: Readonly<Record<string, WordClass>>
  readonly groups: readonly TriggerGroup[]
}

const split = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

function toNeed(names: readonly string[] | undefined, file: TriggerFile): TriggerNeed | undefined {
  if (names === undefined || names.length === 0) return undefined
  const classes = names.flatMap((name) => file.classes[name] ?? [])
  return {
    lemmas: new Set(classes.flatMap((one) => [...split(one.lemmas), ...counted(one.unit)])),
    entities: new Set(classes.flatMap((one) => one.entities)),
  }
}

const counted = (unit: string | undefined): readonly string[] =>
  countables.flatMap((one) => (one.unit === unit ? one.lemmas : []))

function toTriggers(group: TriggerGroup, file: TriggerFile): readonly EventTrigger[] {
  const { type, mode, acled, frame } = group
  const needs = toNeed(group.needs, file)
  const rest = needs === undefined ? { type, mode, acled, frame } : { type, mode, acled, frame, needs }
  return [
    ...split(group.verbs).map((lemma): EventTrigger => ({ lemma, upos: 'VERB', ...rest })),
    ...split(group.nouns).map((lemma): EventTrigger => ({ lemma, upos: 'NOUN', ...rest })),
  ]
}

function readTriggers(): readonly EventTrigger[] {
  const file: TriggerFile = JSON.parse(
    readFileSync(new URL('../data/event-triggers.json', import.meta.url), 'utf8'),
  ) as TriggerFile
  return file.groups.flatMap((group) => toTriggers(group, file))
}

/** Words that name events, in order of preference: of two triggers with the same lemma, the one whose needs are met first wins. */
export const eventTriggers: readonly EventTrigger[] = readTriggers()

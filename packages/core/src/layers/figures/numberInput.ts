import type { Modality } from '@fogline/model'
import { findNumerals, type Numeral } from './findNumerals.ts'

/** One sentence with the numbers written in it: what the rules about numbers read. */
export interface NumberInput {
  readonly text: string
  readonly numerals: readonly Numeral[]
}

/** A number before its bounds and its unit are known. `unit` is set only where the words themselves say it. */
export interface Amount {
  readonly low: number | null
  readonly high: number | null
  readonly best: number | null
  readonly modality: Modality
  /** Sign or code as written ("US$"). */
  readonly currency: string | null
  readonly unit: string | null
}

/** Finds the numbers of a sentence once, for all rules. */
export function toNumberInput(text: string): NumberInput {
  return { text, numerals: findNumerals(text) }
}

/** An amount of one stated value. */
export function exactly(value: number, currency: string | null): Amount {
  return { low: value, high: value, best: value, modality: 'exact', currency, unit: null }
}

/** An amount that lies between two values. */
export function within(low: number | null, high: number | null, modality: Modality): Amount {
  return { low, high, best: null, modality, currency: null, unit: null }
}

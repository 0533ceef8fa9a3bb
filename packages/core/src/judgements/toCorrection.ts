import {
  type ArticleReading,
  type CorrectableField,
  type Correction,
  type Figure,
  FoglineError,
  type Statement,
} from '@fogline/model'
import { correctableFields } from './correctableFields.ts'

/** Dates of Level 1 that the product writes: a year, month or day, unknown parts as X, intervals of these, open or closed. */
const date = /^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?$/
const longest = 200

type Values = Readonly<Record<string, string | number | null>>

/** The correction of a statement that these values ask for; an error says what of them cannot be. */
export function toCorrection(statement: Statement, reading: Pick<ArticleReading, 'layers'>, to: Values): Correction {
  const fields = new Map(correctableFields(statement, reading).map((field) => [field.field, field]))
  if (statement.kind === 'transfer') throw wrong('Nothing of a transfer can be corrected.', 'Reject it instead.')
  const names = [...fields.keys()].join(', ')
  if (Object.keys(to).length === 0) throw wrong('A correction names what should be otherwise.', `One of ${names}.`)
  for (const [name, value] of Object.entries(to)) {
    const field = fields.get(name)
    if (field === undefined) throw wrong(`A ${statement.kind} has no ${name} to correct.`, `One of ${names}.`)
    check(field, value)
  }
  if (statement.kind === 'figure') checkRange(statement, to)
  return { of: statement.kind, to } as Correction
}

function check({ field, type, nullable, choices }: CorrectableField, value: string | number | null): void {
  if (value === null) {
    if (!nullable) throw wrong(`${field} cannot be without a value.`, oneOf(choices))
    return
  }
  if (type === 'number' && (typeof value !== 'number' || !Number.isFinite(value)))
    throw wrong(`${field} is a number, not ${JSON.stringify(value)}.`, 'Write it in digits: 1200 or 0.5.')
  if (type === 'choice' && !choices.some((choice) => choice.value === value))
    throw wrong(`${field} cannot be ${JSON.stringify(value)}.`, oneOf(choices))
  if (type === 'words' && (typeof value !== 'string' || value.trim() === '' || value.length > longest))
    throw wrong(`${field} is a word or a few.`, 'Leave it empty to take its value away.')
  if (type === 'date' && !isDate(value))
    throw wrong(
      `${field} is no date: ${JSON.stringify(value)}.`,
      'Write 2031-04-12, 2031-04, 2031 or 2031-04-01/2031-04-12.',
    )
}

function isDate(value: string | number): boolean {
  if (typeof value !== 'string') return false
  const parts = value.split('/')
  const open = parts.filter((part) => part === '..').length
  return parts.length <= 2 && open < parts.length && parts.every((part) => part === '..' || date.test(part))
}

function checkRange(figure: Figure, to: Values): void {
  const bound = (name: 'low' | 'high') => (name in to ? to[name] : figure[name])
  const [low, high] = [bound('low'), bound('high')]
  if (typeof low === 'number' && typeof high === 'number' && low > high)
    throw wrong(`low ${low} is more than high ${high}.`, 'Correct both bounds together.')
}

function oneOf(choices: CorrectableField['choices']): string {
  return choices.length === 0
    ? 'Its article names none.'
    : `One of ${choices.map(({ value, label }) => (value.toLowerCase() === label.replaceAll(' ', '_') ? value : `${value} (${label})`)).join(', ')}.`
}

function wrong(message: string, hint: string): FoglineError {
  return new FoglineError('judge/correction', message, { hint })
}

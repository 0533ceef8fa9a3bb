import {
  type ArticleReading,
  type CorrectableField,
  claimActs,
  type EventStatus,
  type PloverType,
  type Statement,
} from '@fogline/model'
import { valueOf } from './correctReadings.ts'

const types: readonly PloverType[] = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]

const statuses: readonly EventStatus[] = ['occurred', 'reported', 'planned', 'denied', 'hypothetical', 'unverified']

/** What of a statement can be corrected, with its present values; nothing of a transfer. */
export function correctableFields(
  statement: Statement,
  { layers }: Pick<ArticleReading, 'layers'>,
): readonly CorrectableField[] {
  const field = (name: string, type: CorrectableField['type'], values: readonly string[] = []): CorrectableField => ({
    field: name,
    type,
    value: valueOf(statement, name),
    nullable: type !== 'choice',
    choices: values.map((value) => ({ value, label: value.replaceAll('_', ' ').toLowerCase() })),
  })
  switch (statement.kind) {
    case 'figure':
      return [
        ...['low', 'high', 'best'].map((name) => field(name, 'number')),
        ...['unit', 'indicator', 'what'].map((name) => field(name, 'words')),
        field('asOf', 'date'),
      ]
    case 'claim':
      return [field('act', 'choice', claimActs)]
    case 'event':
      return [
        field('type', 'choice', types),
        field('status', 'choice', statuses),
        {
          ...field('place', 'choice'),
          nullable: true,
          choices: layers.places.map(({ id, name, text }) => ({
            value: id,
            label: name === text ? name : `${name} (“${text}”)`,
          })),
        },
      ]
    case 'transfer':
      return []
  }
}

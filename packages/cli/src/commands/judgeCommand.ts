import { userInfo } from 'node:os'
import {
  FoglineError,
  type JudgementRequest,
  type JudgementView,
  type LedgerContent,
  type Reliability,
} from '@fogline/model'
import { plural } from '../print/plural.ts'
import { findJudged } from '../steps/findJudged.ts'
import { currentPicture, ledgerContent } from '../steps/updatePicture.ts'
import type { Terminal } from '../terminal.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

const verdicts: readonly JudgementRequest['verdict'][] = [
  'same',
  'different',
  'accept',
  'reject',
  'unsure',
  'correct',
  'rate',
  'undo',
]
const letters: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']

interface JudgeOptions {
  readonly because?: string
  readonly by?: string
  readonly set: readonly string[]
  readonly reliability?: string
  readonly list?: true
  readonly json?: true
}

const explained = `
What each verdict is about:
  same, different   two names, two events, two claims or figures, or two stories. A story and an article of it
                    as different: the article is split off. A name and an article that has it as different: who
                    is so named there is somebody else.
  accept, reject    claims, figures, events, transfers. What is rejected stays, and counts as discounted.
  unsure            takes the last decision on it back.
  correct           one claim (act), figure (low, high, best, unit, indicator, what, asOf) or event (type, status,
                    place); a field without a value is emptied. The page's words stay as they were read.
  rate              a source by --reliability: an entity, or "outlet NAME".
  undo              a judgement, by its id in --list. It stays in the ledger, and counts no more.
`

/** `fogline judge VERDICT ID…` */
export function addJudge({ program, terminal }: CommandInput): void {
  program
    .command('judge')
    .description('record a decision of yours; the picture follows, the statements stay as they were said')
    .argument('[verdict]', verdicts.join(', '))
    .argument('[id...]', 'what it is about, by ids or as much of them as is unique')
    .option('--because <words>', 'why')
    .option('--by <name>', 'who decides (default: your user name)')
    .option('--set <field=value>', 'of correct: what it should be; may be given several times', collect, [])
    .option('--reliability <letter>', 'of rate: A (completely reliable) to E (unreliable), F (cannot be judged)')
    .option('--list', 'list all judgements, newest first')
    .option('--json', 'of --list: as JSON')
    .addHelpText(
      'after',
      explained +
        examples(
          'fogline judge same 3f2a77 9c1d0b --because "two spellings of one name"',
          'fogline judge correct 77ab12 --set low=12 --set high= --because "at least twelve"',
          'fogline judge rate "outlet Harbour Wire" --reliability B',
          'fogline judge --list',
          'fogline judge undo 5d20c1',
        ),
    )
    .action(async (word: string | undefined, about: readonly string[], options: JudgeOptions, command) => {
      if (options.list === true) return list(ledgerOf(command), options, terminal)
      const request = toRequest(word, about, options)
      const by = options.by ?? userInfo().username
      const made = await append(ledgerOf(command), request, by)
      terminal.print(
        `${made.words}\nRecorded by ${made.by} as ${made.id}; “fogline judge undo ${made.id}” takes it back.`,
      )
    })
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

async function append(location: string, request: JudgementRequest, by: string): Promise<JudgementView> {
  const { correctReadings, describeJudgements, toJudgement } = await import('@fogline/core/judgements')
  return withKeptLedger(location, async (ledger) => {
    const content = await ledgerContent(ledger)
    const about = findJudged(content, request.verdict, request.about)
    const judgement = toJudgement({ ...request, about }, content, { by, at: new Date().toISOString() })
    await ledger.appendJudgement(judgement)
    const picture = await currentPicture(ledger)
    const judgements = [...content.judgements, judgement]
    const readings = correctReadings(await ledger.articleReadings(), judgements)
    const made = describeJudgements({ readings, picture, judgements }).find(({ id }) => id === judgement.id)
    if (made === undefined) throw new Error(`the judgement ${judgement.id} was not kept`)
    return made
  })
}

async function list(location: string, { json }: JudgeOptions, terminal: Terminal): Promise<void> {
  const { describeJudgements } = await import('@fogline/core/judgements')
  const content: LedgerContent = await withKeptLedger(location, ledgerContent)
  const all = describeJudgements(content)
  if (json === true) return terminal.print(JSON.stringify(all, null, 2))
  if (all.length === 0) return terminal.print('Nobody decided anything yet: fogline judge --help says what can be.')
  for (const { id, at, by, words, because, state, fields } of all) {
    const ended = state === 'stands' ? '' : ` [${state}]`
    terminal.print(`${id.slice(0, 8)}  ${at.slice(0, 16).replace('T', ' ')}  ${by}${ended}`)
    terminal.print(`          ${words}${because === null ? '' : ` (“${because}”)`}`)
    for (const { field, was, to } of fields) terminal.print(`          ${field}: ${was ?? 'none'} → ${to ?? 'none'}`)
  }
  terminal.print(`${plural(all.length, 'judgement')}.`)
}

function toRequest(word: string | undefined, about: readonly string[], options: JudgeOptions): JudgementRequest {
  const verdict = verdicts.find((known) => known === word)
  if (verdict === undefined)
    throw new FoglineError(
      'usage/verdict',
      word === undefined ? 'A verdict is missing.' : `There is no verdict ${word}.`,
      {
        hint: `Use one of ${verdicts.join(', ')}; or --list.`,
      },
    )
  if (about.length === 0) throw new FoglineError('usage/verdict', `${verdict} of what?`, { hint: 'Give its id.' })
  const request = { verdict, about, because: options.because?.trim() || null }
  if (verdict === 'correct') return { ...request, to: toValues(options.set) }
  if (verdict !== 'rate') return request
  const reliability = letters.find((letter) => letter === options.reliability?.toUpperCase())
  if (reliability === undefined)
    throw new FoglineError('usage/reliability', 'rate needs --reliability and a letter from A to F.', {
      hint: 'A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.',
    })
  return { ...request, reliability }
}

const numbers: readonly string[] = ['low', 'high', 'best']

/** "low=12" as a field with its value; nothing after the sign takes the value away. */
function toValues(given: readonly string[]): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    given.map((pair) => {
      const [, field, value] = /^(\w+)=(.*)$/s.exec(pair) ?? []
      if (field === undefined || value === undefined)
        throw new FoglineError('usage/set', `--set ${pair} is no field with a value.`, { hint: 'Write --set low=12.' })
      if (value.trim() === '') return [field, null]
      return [field, numbers.includes(field) && Number.isFinite(Number(value)) ? Number(value) : value.trim()]
    }),
  )
}

import { userInfo } from 'node:os'
import type { Ledger } from '@fogline/ledger'
import { FoglineError, hashId, type Judgement } from '@fogline/model'
import { findById } from '../steps/findById.ts'
import { ledgerContent, updatePicture } from '../steps/updatePicture.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

const verdicts: readonly Judgement['verdict'][] = ['same', 'different', 'accept', 'reject', 'unsure']

/** `fogline judge VERDICT ID…` */
export function addJudge({ program, terminal }: CommandInput): void {
  program
    .command('judge')
    .description('record a decision of yours; the picture follows, the statements stay as they were said')
    .argument('<verdict>', verdicts.join(', '))
    .argument('<id...>', 'what it is about: two entities for same or different, one thing for accept or reject')
    .option('--because <words>', 'why')
    .option('--by <name>', 'who decides (default: your user name)')
    .addHelpText(
      'after',
      examples(
        'fogline judge same 3f2a77… 9c1d0b… --because "two spellings of one name"',
        'fogline judge reject 77ab12… --because "misread"',
      ),
    )
    .action(
      async (
        word: string,
        about: readonly string[],
        options: { readonly because?: string; readonly by?: string },
        command,
      ) => {
        const verdict = verdicts.find((known) => known === word)
        if (verdict === undefined)
          throw new FoglineError('usage/verdict', `There is no verdict ${word}.`, {
            hint: `Use one of ${verdicts.join(', ')}.`,
          })
        if ((verdict === 'same' || verdict === 'different') && about.length < 2) {
          throw new FoglineError('usage/verdict', `${verdict} needs two ids.`, { hint: 'Name both things.' })
        }
        const [by, at, because] = [options.by ?? userInfo().username, new Date().toISOString(), options.because ?? null]
        const full = await withKeptLedger(ledgerOf(command), async (ledger) => {
          const ids = await findAll(ledger, about)
          const id = hashId(['judgement', verdict, by, at, ...ids])
          await ledger.appendJudgement({ kind: 'judgement', id, verdict, about: ids, by, at, because })
          await updatePicture(ledger)
          return ids
        })
        terminal.print(`Recorded: ${verdict} ${full.join(' ')} by ${by}.`)
      },
    )
}

/** Positions in a text: nothing that a person decides about. */
const notJudged: readonly string[] = ['page', 'mention', 'place', 'time', 'support', 'judgement']

/** The whole ids of what is judged; an error where one means nothing, or more than one thing. */
async function findAll(ledger: Ledger, about: readonly string[]): Promise<readonly string[]> {
  const { toRows } = await import('@fogline/core/writers')
  const rows = toRows(await ledgerContent(ledger)).filter(({ kind }) => !notJudged.includes(kind))
  return about.map((id) => findById('thing', rows, id).id)
}

import type { DeadLetter, Queue } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import type { Command } from 'commander'
import { plural } from '../print/plural.ts'
import { printDeadLetter } from '../print/queue/printDeadLetter.ts'
import { printDeadLetters } from '../print/queue/printDeadLetters.ts'
import { findById } from '../steps/findById.ts'
import { withKeptQueue } from '../withQueue.ts'
import { type CommandInput, examples, ledgerOf, queueOf } from './shared.ts'

interface Json {
  readonly json?: true
}

/** `fogline queue` */
export function addQueue({ program, terminal }: CommandInput): void {
  const { print, note } = terminal
  const queue = program
    .command('queue')
    .description('what waits for workers, and what they could not do')
    .addHelpText(
      'after',
      examples(
        'fogline --queue nats://localhost queue',
        'fogline queue dead',
        'fogline queue show 3f2a --raw > page.html',
        'fogline queue retry --all',
      ),
    )
  const add = (words: string, description: string): Command => queue.command(words).description(description)
  queue
    .command('status', { isDefault: true })
    .description('how many tasks wait, are taken, and are dead')
    .option('--json', 'write the counts as JSON')
    .action((options: Json, command) => within(command, (opened) => status(opened, options, terminal)))
  add('dead', 'the tasks that nobody could do, oldest first, each with its error')
    .option('--json', 'write them as JSON')
    .action((options: Json, command) =>
      within(command, async (opened) => {
        const letters = await allDead(opened)
        if (options.json === true) print(JSON.stringify(letters, null, 2))
        else printDeadLetters(letters, terminal)
      }),
    )
  add('show <id>', 'one of them: its error, where it is from, and how it begins')
    .option('--raw', 'write the bytes of the page as they are to standard output')
    .action((id: string, options: { readonly raw?: true }, command) =>
      within(command, async (opened) => {
        const letter = findLetter(await allDead(opened), id)
        const task = await opened.deadTask(letter.id)
        const bytes = task?.kind === 'page' ? task.page.bytes : null
        if (options.raw !== true) return printDeadLetter(letter, bytes, terminal)
        if (bytes === null) throw noBytes(letter)
        process.stdout.write(bytes)
      }),
    )
  add('retry [id...]', 'put them back for workers to take, as if they were new')
    .option('--all', 'all of them')
    .action((ids: readonly string[], options: { readonly all?: true }, command) =>
      within(command, async (opened) => {
        const count = await opened.putBack(await chosen(opened, ids, options.all === true))
        note(`${plural(count, 'task')} put back.`)
      }),
    )
  add('drop <id...>', 'forget them').action((ids: readonly string[], _: unknown, command) =>
    within(command, async (opened) => {
      const letters = await allDead(opened)
      const count = await opened.removeDead(ids.map((id) => findLetter(letters, id).id))
      note(`${plural(count, 'task')} dropped.`)
    }),
  )
}

function within(command: Command, work: (queue: Queue) => Promise<void>): Promise<void> {
  return withKeptQueue({ ledger: ledgerOf(command), queue: queueOf(command) ?? 'embedded' }, work)
}

async function status(queue: Queue, { json }: Json, { print, colors }: CommandInput['terminal']): Promise<void> {
  const depth = await queue.depth()
  if (json === true) return print(JSON.stringify({ ...depth, location: queue.location }, null, 2))
  const { waiting, taken, dead } = depth
  print(`${colors.dim(queue.location)}`)
  if (waiting + taken + dead === 0) return print('Nothing waits, and nothing failed.')
  print(`${plural(waiting, 'task')} waiting, ${taken} taken, ${dead} dead`)
  if (dead > 0) print(colors.dim('fogline queue dead lists what nobody could do; fogline queue retry puts it back.'))
}

/** So many are asked for at a time. */
const part = 1000

async function allDead(queue: Queue): Promise<readonly DeadLetter[]> {
  const letters: DeadLetter[] = []
  for (;;) {
    const { items } = await queue.deadLetters({ limit: part, offset: letters.length })
    letters.push(...items)
    if (items.length < part) return letters
  }
}

function findLetter(letters: readonly DeadLetter[], id: string): DeadLetter {
  return findById('dead task', letters, id, 'fogline queue dead lists them all.')
}

/** Undefined for all of them. */
async function chosen(queue: Queue, ids: readonly string[], all: boolean): Promise<readonly string[] | undefined> {
  if (all && ids.length === 0) return undefined
  if (!all && ids.length > 0) {
    const letters = await allDead(queue)
    return ids.map((id) => findLetter(letters, id).id)
  }
  throw new FoglineError('usage/which', 'Which tasks are to be tried again?', {
    hint: 'Give their ids (fogline queue dead lists them), or --all.',
  })
}

function noBytes({ location }: DeadLetter): FoglineError {
  return new FoglineError('queue/not-found', `${location} was never fetched, so there are no bytes of it.`, {
    hint: 'fogline queue retry ID has it fetched again.',
  })
}

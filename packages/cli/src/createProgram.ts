import { Command, Option } from 'commander'
import { addBrief } from './commands/briefCommand.ts'
import { addChanges } from './commands/changesCommand.ts'
import { addDoctor } from './commands/doctorCommand.ts'
import { addExport } from './commands/exportCommand.ts'
import { addFeeds } from './commands/feedsCommand.ts'
import { addJudge } from './commands/judgeCommand.ts'
import { addQueue } from './commands/queueCommand.ts'
import { addRead } from './commands/readCommand.ts'
import { addSearch } from './commands/searchCommand.ts'
import { addServe } from './commands/serveCommand.ts'
import { examples } from './commands/shared.ts'
import { addShow } from './commands/showCommand.ts'
import { addStart } from './commands/startCommand.ts'
import { addWatch } from './commands/watchCommand.ts'
import { addWorker } from './commands/workerCommand.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** The whole command line. The one file that knows the CLI library's program object. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('fogline')
    .description('Reads contested news and keeps a ledger of who said what.')
    .version(version)
    .addOption(new Option('--ledger <where>', 'a folder, or postgres://…').default('.fogline').env('FOGLINE_LEDGER'))
    .addOption(
      new Option('--queue <where>', 'where pages wait for workers: embedded (in the ledger), or nats://…').env(
        'FOGLINE_QUEUE',
      ),
    )
    .showHelpAfterError('(fogline --help lists the commands)')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        'fogline read pages/',
        'fogline brief',
        'fogline serve',
        'fogline --ledger postgres://localhost/fogline read https://example.org/feed.xml',
      ),
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 done · 1 failed · 2 wrong use · 3 trouble with the ledger · 4 no such thing · 5 nothing could be read · 6 trouble with the queue',
    )
  const input = { program, terminal }
  for (const add of [
    addStart,
    addRead,
    addWatch,
    addFeeds,
    addWorker,
    addQueue,
    addBrief,
    addShow,
    addChanges,
    addSearch,
    addExport,
    addServe,
    addJudge,
    addDoctor,
  ])
    add(input)
  return program
}

import { FoglineError } from '@fogline/model'
import { CommanderError } from 'commander'
import { createProgram } from './createProgram.ts'
import { exitCodeOf, exitCodes } from './exitCodes.ts'
import { createTerminal } from './terminal.ts'

/** Whoever reads our output may stop early, as `head` does: that is no error, and nobody is left to tell. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

const terminal = createTerminal()

try {
  await createProgram(terminal).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  else {
    process.exitCode = exitCodeOf(error)
    if (!(error instanceof FoglineError)) throw error
    terminal.note(`${terminal.colors.red('✗')} ${error.message} (${error.code})`)
    if (error.hint !== null) terminal.note(`  ${error.hint}`)
  }
}

import { SingleBar } from 'cli-progress'
import type { Terminal } from '../terminal.ts'

/** How far a run is: a bar that is drawn over on a terminal, a line now and then in a pipe. */
export interface Progress {
  readonly step: (
    location: string,
    counts: { readonly read: number; readonly known: number; readonly rejected: number },
  ) => void
  readonly stop: () => void
}

/** In a pipe, a line is written after this many pages. */
const every = 50

/** Progress on standard error. `verb`: what is done with the pages. */
export function createProgress(terminal: Terminal, verb = 'reading'): Progress {
  return terminal.isInteractive ? barProgress(verb) : lineProgress(terminal)
}

function barProgress(verb: string): Progress {
  const bar = new SingleBar({
    format: `  ${verb} {value} pages · {read} new · {known} known · {rejected} rejected · {location}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  })
  let done = 0
  bar.start(0, 0, { read: 0, known: 0, rejected: 0, location: '' })
  return {
    step: (location, counts) => {
      done += 1
      bar.update(done, { ...counts, location: location.slice(-50) })
    },
    stop: () => bar.stop(),
  }
}

function lineProgress({ note }: Terminal): Progress {
  let done = 0
  return {
    step: (_, { read, known, rejected }) => {
      done += 1
      if (done % every === 0) note(`${done} pages: ${read} new, ${known} known, ${rejected} rejected`)
    },
    stop: () => undefined,
  }
}

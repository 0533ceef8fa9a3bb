import pc from 'picocolors'

/** Where words go, and how they may look there. Colours follow NO_COLOR and FORCE_COLOR. */
export interface Terminal {
  readonly print: (text: string) => void
  /** Progress and warnings: never mixed into what another program reads. */
  readonly note: (text: string) => void
  readonly isInteractive: boolean
  /** Columns of the terminal, 100 where there is none. */
  readonly width: number
  readonly colors: ReturnType<typeof pc.createColors>
}

/** The process's own terminal. */
export function createTerminal(): Terminal {
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    isInteractive: process.stderr.isTTY === true,
    width: Math.min(process.stdout.columns ?? 100, 140),
    colors: pc.createColors(pc.isColorSupported && process.stdout.isTTY === true && !('NO_COLOR' in process.env)),
  }
}

import type { Terminal } from './terminal.ts'

const names = ['SIGINT', 'SIGTERM'] as const

/** Given at Ctrl-C, or when the process is asked to end, with words for whoever asked; a second time ends the process at once. */
export function untilAsked({ note }: Pick<Terminal, 'note'>, words: string): AbortSignal {
  const asked = new AbortController()
  const hear = (): void => {
    for (const name of names) process.off(name, hear)
    note(words)
    asked.abort()
  }
  for (const name of names) process.on(name, hear)
  return asked.signal
}

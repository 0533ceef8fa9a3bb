import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A process that a test starts, and may kill without warning. */
export interface Child {
  readonly process: ChildProcess
  /** Says "go" and more to a child that waits for a line. */
  readonly say: (line: string) => void
  /** Gets each line that the child prints. */
  readonly onLine: (listener: (line: string) => void) => void
  readonly ended: Promise<void>
}

/** Runs a TypeScript file of this folder in a process of its own. */
export function startChild(file: string, words: readonly string[]): Child {
  const path = fileURLToPath(new URL(file, import.meta.url))
  return startNode(['--import', 'tsx', '--conditions', 'source', path, ...words])
}

/** Runs Node in a process of its own. */
export function startNode(words: readonly string[]): Child {
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.on('error', () => undefined)
  const lines = createInterface({ input: child.stdout })
  return {
    process: child,
    say: (line) => void child.stdin.write(`${line}\n`),
    onLine: (listener) => void lines.on('line', listener),
    ended: new Promise((resolve) => child.once('close', () => resolve())),
  }
}

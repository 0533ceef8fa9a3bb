import type { World } from '../web/world.ts'

/** A world of a test: waiting moves its clock and takes no time; chance is always the same; no deadline passes by itself. */
export interface TestWorld extends World {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[]
  /** Moves the clock. */
  readonly pass: (milliseconds: number) => void
  /** Back to the beginning. */
  readonly restart: () => void
}

/** Begins at noon of an invented day. */
export function createTestWorld(chance = 0.5): TestWorld {
  const noon = Date.parse('2031-05-09T12:00:00Z')
  let time = noon
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    random: () => chance,
    wait: async (milliseconds, signal) => {
      if (milliseconds <= 0 || signal.aborted) return
      waits.push(milliseconds)
      time += milliseconds
    },
    deadline: () => new AbortController().signal,
    pass: (milliseconds) => {
      time += milliseconds
    },
    restart: () => {
      time = noon
      waits.splice(0)
    },
  }
}

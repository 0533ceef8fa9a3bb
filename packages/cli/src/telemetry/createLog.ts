import { FoglineError } from '@fogline/model'
import pino from 'pino'
import type { Fields, Telemetry } from './telemetry.ts'

const levels = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof levels)[number]

/** How lines are written: JSON for programs, words for a person at a terminal. */
export interface LogHow {
  readonly service: string
  readonly form: 'json' | 'lines'
  readonly write: (line: string) => void
  /** What goes with each line: the trace that it belongs to. */
  readonly context: () => Fields
}

/** Lines of the level that FOGLINE_LOG_LEVEL names and above; `info` where it names none. */
export function createLog({ service, form, write, context }: LogHow): Telemetry['log'] {
  const log = pino(
    {
      level: levelOf(process.env['FOGLINE_LOG_LEVEL']),
      base: { service, pid: process.pid },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ ...context() }),
    },
    { write: form === 'json' ? write : (line) => write(toWords(line)) },
  )
  const at =
    (level: Level) =>
    (message: string, fields: Fields = {}) =>
      log[level](fields, message)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function levelOf(words: string | undefined): Level | 'silent' {
  if (words === undefined || words === '') return 'info'
  const level = [...levels, 'silent' as const].find((known) => known === words.toLowerCase())
  if (level !== undefined) return level
  throw new FoglineError('usage/log-level', `${words} is no level of the log.`, {
    hint: `FOGLINE_LOG_LEVEL is one of ${levels.join(', ')}, silent.`,
  })
}

/** `12:03:04 warn  message  key=value …` in the time of this machine, without what only a collector of logs wants to know. */
function toWords(line: string): string {
  const record: Readonly<Record<string, unknown>> = JSON.parse(line)
  const { time, level, message, service: _service, pid: _pid, ...fields } = record
  const clock = new Date(String(time)).toTimeString().slice(0, 8)
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${toWord(value)}`)
  return `${[clock, String(level).padEnd(5), String(message), ...rest].join(' ')}\n`
}

function toWord(value: unknown): string {
  const words = String(value)
  return /^[^\s"=]+$/.test(words) ? words : JSON.stringify(words)
}

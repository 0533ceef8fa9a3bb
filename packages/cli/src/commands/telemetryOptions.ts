import { type Command, Option } from 'commander'

/** What every command that runs for long takes. */
export interface TelemetryFlags {
  readonly listen?: string
  readonly log?: 'json' | 'lines'
}

/** Adds the options of operating to a command. */
export function addTelemetryOptions(command: Command): Command {
  return command
    .option('--listen <address>', 'answer /healthz, /readyz and /metrics at PORT (this machine only) or HOST:PORT')
    .addOption(
      new Option('--log <form>', 'how the log on standard error is written; FOGLINE_LOG_LEVEL says how much').choices([
        'json',
        'lines',
      ]),
    )
}

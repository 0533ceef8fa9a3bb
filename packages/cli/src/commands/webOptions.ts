import { type Command, Option } from 'commander'
import type { Fetching } from '../steps/readPages.ts'

/** What every command that fetches takes. */
export interface WebOptions {
  readonly allowHost?: readonly string[]
  readonly ignoreRobots?: true
  readonly contact?: string
}

/** Adds the options of fetching to a command. */
export function addWebOptions(command: Command): Command {
  return command
    .option('--allow-host <host...>', 'hosts whose private addresses may be fetched (none by default)')
    .option('--ignore-robots', 'fetch also what robots.txt asks programs not to fetch')
    .addOption(
      new Option('--contact <words>', 'an address for the operators of sites, told to every server').env(
        'FOGLINE_CONTACT',
      ),
    )
}

/** The same as @fogline/acquire takes them. */
export function toFetching({ allowHost = [], ignoreRobots, contact }: WebOptions): Required<Fetching> {
  return { allowHosts: allowHost, ignoreRobots: ignoreRobots === true, contact: contact ?? null }
}

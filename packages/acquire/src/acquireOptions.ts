import { commonFields, type FieldMap } from './archives/records/fieldMap.ts'
import { realWorld, type World } from './web/world.ts'

/** Does the work when nobody else is at work on the host. */
export type Turn = <Result>(host: string, delay: number, work: () => Promise<Result>) => Promise<Result>

/** How pages are brought in; every field has a default. */
export interface AcquireOptions {
  /** Hosts ("localhost", "127.0.0.1:8080") that may be fetched although their addresses are not of the public internet. */
  readonly allowHosts?: readonly string[]
  /** For one page with all its redirects, in milliseconds. */
  readonly timeout?: number
  /** The most that one page may hold, unpacked. */
  readonly maxBytes?: number
  /** The most that one feed or sitemap may hold, unpacked: it is read entry by entry. */
  readonly maxFeedBytes?: number
  readonly maxRedirects?: number
  /** How many pages of the web are fetched at once; of one host it is always one. */
  readonly parallel?: number
  /** Milliseconds between two requests to one host, for pages that a feed leads to and for all that is watched. */
  readonly hostDelay?: number
  /** How often a page is asked for where the trouble may pass. */
  readonly attempts?: number
  /** The longest that one page is waited for, in milliseconds, where its host asks to come again later. */
  readonly patience?: number
  /** Fetches also what robots.txt disallows. */
  readonly ignoreRobots?: boolean
  /** Whom the operators of a site may write to; told to every server. */
  readonly contact?: string | null
  /** Where the parts of an article stand in files of records (.jsonl). */
  readonly fields?: FieldMap
  /** The clock and the chance. */
  readonly world?: World
  /** Asks a host in a turn that is shared with other processes, held for the work and so many milliseconds after it. */
  readonly turn?: Turn
  /** Ends waiting and fetching. */
  readonly signal?: AbortSignal
}

/** The same with nothing left open. */
export type Settings = Required<AcquireOptions>

/** 20 MB holds any article with room to spare; a page that answers in more than 20 seconds is better tried later. */
export function toSettings(options: AcquireOptions): Settings {
  return {
    allowHosts: [],
    timeout: 20_000,
    maxBytes: 20_000_000,
    maxFeedBytes: 100_000_000,
    maxRedirects: 5,
    parallel: 4,
    hostDelay: 1000,
    attempts: 3,
    patience: 60_000,
    ignoreRobots: false,
    contact: null,
    fields: commonFields,
    world: realWorld,
    turn: (_host, _delay, work) => work(),
    signal: new AbortController().signal,
    ...options,
  }
}

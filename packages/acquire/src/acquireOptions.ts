/** How pages are brought in; every field has a default. */
export interface AcquireOptions {
  /** Hosts ("localhost", "127.0.0.1:8080") that may be fetched although their addresses are not of the public internet. */
  readonly allowHosts?: readonly string[]
  /** For one page with all its redirects, in milliseconds. */
  readonly timeout?: number
  /** The most that one page may hold, unpacked. */
  readonly maxBytes?: number
  readonly maxRedirects?: number
  /** How many pages of the web are fetched at once. */
  readonly parallel?: number
}

/** The same with nothing left open. */
export type Settings = Required<AcquireOptions>

/** 20 MB holds any article with room to spare; a page that answers in more than 20 seconds is better tried later. */
export function toSettings(options: AcquireOptions): Settings {
  return { allowHosts: [], timeout: 20_000, maxBytes: 20_000_000, maxRedirects: 5, parallel: 4, ...options }
}

import type { Publisher, PublisherTitle } from './lexicon.ts'

/** A title with the house that owns it. */
export interface HouseTitle {
  readonly house: Publisher
  readonly title: PublisherTitle
}

/** Look-ups over the houses of the press; null where none, or more than one, is meant. */
export interface Houses {
  /** By what a page calls it, with or without its article, in any case. */
  readonly named: (name: string) => HouseTitle | null
  /** By an address or a host. */
  readonly at: (address: string) => HouseTitle | null
}

/** Prepares the look-ups. */
export function toHouses(publishers: readonly Publisher[]): Houses {
  const names = new Map<string, HouseTitle | null>()
  const hosts = new Map<string, HouseTitle>()
  for (const house of publishers) {
    for (const title of house.titles) {
      const found = { house, title }
      for (const host of title.hosts) hosts.set(host, found)
      for (const key of new Set([title.name, ...title.aliases].map(foldOutlet)))
        names.set(key, names.has(key) ? null : found)
    }
  }
  return {
    named: (name) => names.get(foldOutlet(name)) ?? null,
    at: (address) => climb(toHost(address)).flatMap((host) => hosts.get(host) ?? [])[0] ?? null,
  }
}

/** The name of an outlet as it is compared: letters and numbers in lower case, without an article before it. */
export function foldOutlet(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

/** The host of an address, or the host itself, without "www."; empty where there is none. */
export function toHost(address: string): string {
  const url = /^https?:\/\//i.test(address)
    ? address
    : /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(address)
      ? `https://${address}`
      : ''
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

/** A host and those above it: "edition.gazette.example", "gazette.example". */
function climb(host: string): readonly string[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}

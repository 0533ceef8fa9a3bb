import type { Publisher, PublisherTitle } from '@fogline/model'
import { readRows } from './readRows.ts'

const kinds: readonly Publisher['kind'][] = ['house', 'agency', 'public', 'state']

/** Houses of the world's press with their titles; each row names the public page that lists them. */
export const publishers: readonly Publisher[] = readRows('publishers.txt').map(
  ([name = '', kind, titles = '', source = '']) => ({
    id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    kind: kinds.find((known) => known === kind) ?? 'house',
    titles: titles.split(/;(?![^(]*\))/).flatMap(toTitle),
    source,
  }),
)

/** "*Name (other name; other name) = host, host" */
function toTitle(text: string): readonly PublisherTitle[] {
  const found = /^(?<agency>\*?)(?<name>[^(=]+?)\s*(?:\((?<aliases>[^)]*)\))?\s*=\s*(?<hosts>.+)$/.exec(text.trim())
  const { agency, name, aliases, hosts } = found?.groups ?? {}
  if (name === undefined || hosts === undefined) return []
  const list = (cell: string | undefined, mark: string): readonly string[] =>
    (cell ?? '')
      .split(mark)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  return [{ name, aliases: list(aliases, ';'), hosts: list(hosts, ','), agency: agency === '*' }]
}

import { type Article, type LedgerContent, type PageHistory, presentReadings, type Statement } from '@fogline/model'
import type { Terminal } from '../../terminal.ts'
import { wrap } from '../wrap.ts'
import type { ShownKind } from './shownKinds.ts'

interface Line {
  readonly id: string
  readonly words: string
}

/** All things of a kind, one a line: as much of the id as `show` needs, and what it is about. */
export function listThings(kind: ShownKind, content: LedgerContent, { print, note, colors, width }: Terminal): void {
  const lines = toLines(kind, content)
  if (lines.length === 0) note(`The ledger holds nothing of kind ${kind}.`)
  for (const { id, words } of lines) {
    print(`${colors.dim(id.slice(0, 8))}  ${wrap(words, width - 10, ' '.repeat(10))}`)
  }
}

function toLines(kind: ShownKind, { picture, readings }: LedgerContent): readonly Line[] {
  switch (kind) {
    case 'article':
      return presentReadings(readings, picture.histories).map(({ article }) => ({
        id: article.id,
        words: `${article.title ?? '(no title)'}${versionsMark(article, picture.histories)}`,
      }))
    case 'story':
      return picture.stories.map(({ id, title }) => ({ id, words: title }))
    case 'track':
      return picture.tracks.map(({ id, label }) => ({ id, words: label }))
    case 'contention':
      return picture.contentions.map(({ id, type, topic }) => ({ id, words: `${type}: ${topic}` }))
    case 'entity':
      return picture.entities.map(({ id, type, name }) => ({ id, words: `${name} (${type})` }))
    case 'event':
      return picture.events.map(({ id, time, what }) => ({ id, words: time === null ? what : `${time}: ${what}` }))
    default:
      return readings
        .flatMap(({ statements }) => statements)
        .filter((statement) => statement.kind === kind)
        .map((statement) => ({ id: statement.id, words: toWords(statement) }))
  }
}

/** " (2 versions)" of an article whose page was changed. */
function versionsMark({ page }: Article, histories: readonly PageHistory[]): string {
  const versions =
    histories.find((history) => history.versions.some((version) => version.page === page))?.versions ?? []
  return versions.length > 1 ? ` (${versions.length} versions)` : ''
}

function toWords(statement: Statement): string {
  switch (statement.kind) {
    case 'claim':
      return `${statement.speaker?.text ?? 'hearsay'}: ${statement.sentence.text}`
    case 'figure':
      return statement.text
    case 'transfer':
      return `${statement.item} (${statement.stage.replaceAll('_', ' ')})`
    default:
      return statement.what
  }
}

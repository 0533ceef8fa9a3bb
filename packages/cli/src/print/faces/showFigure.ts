import { writeValue } from '@fogline/core/writers'
import type { Figure } from '@fogline/model'
import { cite } from '../../cite.ts'
import { wrap } from '../wrap.ts'
import { type LookUp, printFacts } from './lookUp.ts'
import { nameAndId } from './nameAndId.ts'
import { supportLine } from './supportLine.ts'

/** A figure: the words, the range they mean, what is counted, of whom, and who says so. */
export function showFigure(figure: Figure, lookUp: LookUp): void {
  const { terminal, articleLine, reading, content } = lookUp
  const place = reading(figure.article)?.layers.places.find(({ id }) => id === figure.place)
  const track = content.picture.tracks.find(({ points, apart }) =>
    [...points, ...apart].some((p) => p.figure === figure.id),
  )
  const value = writeValue(figure)
  terminal.print(terminal.colors.bold(wrap(figure.text, terminal.width)))
  terminal.print(terminal.colors.dim(`figure ${figure.id}`))
  printFacts(
    [
      ['means', value === null ? null : [value, figure.per && `per ${figure.per}`].filter(Boolean).join(' ')],
      ['bound', figure.modality.replaceAll('_', ' ')],
      ['counts', [...new Set([figure.what, figure.indicator?.replaceAll('_', ' ')])].filter(Boolean).join(', ')],
      ['unit', figure.unit],
      ['of', nameAndId(figure.subject, lookUp)],
      ['to or by', nameAndId(figure.object, lookUp)],
      ['where', place?.name],
      ['as of', figure.asOf],
      ['says', figure.attributedTo?.text ?? 'the article itself'],
      ['standing', figure.status],
      ['claim', figure.claim === null ? null : `[claim ${figure.claim.slice(0, 8)}]`],
      ['track', track === undefined ? null : `${track.label} [track ${track.id.slice(0, 8)}]`],
      ['support', supportLine(figure.id, lookUp)],
      ['sentence', `“${figure.sentence.text}” [${cite({ article: figure.article, ...figure.sentence })}]`],
      ['article', articleLine(figure.article)],
      ['read by', figure.by],
    ],
    terminal,
  )
}

import type { Wrong } from '../outside/countKinds.ts'
import { quote } from '../outside/quote.ts'
import { distance } from './distance.ts'
import { matchSpans } from './matchSpans.ts'
import type { Towns } from './openTowns.ts'
import type { ReadDocument } from './scoreGeoparsing.ts'

/** What is wrong in one document: names missed, names that are none, other spans, other places, other uses. */
export function findWrong({ document, places }: ReadDocument, towns: Towns): readonly Wrong[] {
  const { set, text, toponyms } = document
  const pairs = matchSpans(toponyms, places, 'overlapping')
  const used = new Set<object>(pairs.flat())
  const missed = toponyms.filter((one) => !used.has(one))
  return [
    ...missed.map((one) => ({ kind: `${set} missed ${one.label ?? ''}`.trim(), line: quote(text, one) })),
    ...places.filter((one) => !used.has(one)).map((one) => ({ kind: `${set} is none`, line: quote(text, one) })),
    ...pairs.flatMap(([toponym, place]): readonly Wrong[] => {
      const truth = toponym.point ?? (toponym.geonames === null ? null : towns.pointOf(toponym.geonames))
      const { latitude, longitude } = place
      const away = truth && latitude !== null && longitude !== null ? distance(truth, { latitude, longitude }) : null
      const line = quote(text, place)
      const isOther = (toponym.use === 'associative') !== (place.use === 'metonym')
      return [
        ...(toponym.start === place.start && toponym.end === place.end
          ? []
          : [{ kind: `${set} other span`, line: `${line} not ${toponym.phrase}` }]),
        ...(truth !== null && away === null ? [{ kind: `${set} without a point`, line }] : []),
        ...(away !== null && away > 161 ? [{ kind: `${set} far`, line: `${line} ${Math.round(away)} km` }] : []),
        ...(toponym.use !== null && isOther ? [{ kind: `${set} ${toponym.label} taken as ${place.use}`, line }] : []),
      ]
    }),
  ]
}

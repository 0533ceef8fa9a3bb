import type { Wrong } from '../outside/countKinds.ts'
import type { Release, ReleaseFields } from './readReleases.ts'
import type { ReadSentence } from './scorePlover.ts'
import { isRight } from './scoreReleases.ts'

/** Sentences of another type, or of the right one with other countries. */
export function wrongSentences(read: readonly ReadSentence[]): readonly Wrong[] {
  return read.flatMap(({ coded, found }): readonly Wrong[] => {
    const event = found.find(({ type }) => type === coded.type)
    if (event === undefined)
      return [{ kind: `plover ${coded.type} as ${found[0]?.type ?? 'nothing'}`, line: coded.text }]
    return (['actors', 'recipients'] as const)
      .filter((role) => coded[role].length > 0 && !coded[role].some((one) => event[role].includes(one)))
      .map((role) => ({
        kind: `plover ${role}: ${event[role].length === 0 ? 'none' : 'another'}`,
        line: `${coded[role].join(' ')} not ${event[role].join(' ') || 'nobody'}: ${coded.text}`,
      }))
  })
}

/** Fields of releases that are wrong. */
export function wrongReleases(
  read: readonly { readonly release: Release; readonly found: ReleaseFields }[],
): readonly Wrong[] {
  return read.flatMap(({ release, found }) =>
    (['date', 'province', 'type', 'killed', 'captured'] as const)
      .filter((field) => !isRight(field, release, found))
      .map((field) => ({
        kind: `isaf ${field}`,
        line: `${found[field]} not ${release.truth[field]}: ${release.text.replace(/\s+/g, ' ').slice(0, 300)}`,
      })),
  )
}

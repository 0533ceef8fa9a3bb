import type { Gazetteer } from '@fogline/model'

/** Placeholder: filled by its owner. */
export function openGazetteer(): Gazetteer {
  return { find: () => [] }
}

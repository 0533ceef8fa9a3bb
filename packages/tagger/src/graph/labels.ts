import type { Upos } from '@fogline/model'

/** The lists that the graph's numbers point into: `labels.json` beside the weights. */
export interface Labels {
  readonly upos: readonly Upos[]
  readonly features: Readonly<Record<string, readonly string[]>>
  readonly lemmaScripts: readonly string[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
  readonly factuality: readonly string[]
}

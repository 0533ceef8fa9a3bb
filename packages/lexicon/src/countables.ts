import type { Countable } from '@fogline/model'

export const countables: readonly Countable[] = []

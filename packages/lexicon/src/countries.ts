import type { Country } from '@fogline/model'

export const countries: readonly Country[] = []

import type { UnitOfMeasure } from '@fogline/model'

export const units: readonly UnitOfMeasure[] = []

import type { Equipment } from '@fogline/model'

export const equipment: readonly Equipment[] = []

import type { Organisation } from '@fogline/model'

export const organisations: readonly Organisation[] = []

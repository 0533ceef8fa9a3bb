import type { EventTrigger } from '@fogline/model'

export const eventTriggers: readonly EventTrigger[] = []

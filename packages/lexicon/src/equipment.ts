import type { Equipment } from '@fogline/model'
import { readRows, toList } from './readRows.ts'

/** Weapon systems with the names that the press gives them, most specific class first within each kind. */
export const equipment: readonly Equipment[] = readRows('equipment.txt').map(
  ([name = '', aliases, category = '', unit = '', origin]) => ({
    name,
    aliases: toList(aliases),
    category,
    unit,
    origin: origin === undefined || origin === '' ? null : origin,
  }),
)

import { appendOnly0001 } from './appendOnly0001.ts'
import { captures0005 } from './captures0005.ts'
import { cards0013 } from './cards0013.ts'
import { derived0002 } from './derived0002.ts'
import { jobs0011 } from './jobs0011.ts'
import { linkKeys0008 } from './linkKeys0008.ts'
import { lists0009 } from './lists0009.ts'
import type { Migration } from './migration.ts'
import { neighbourhoods0007 } from './neighbourhoods0007.ts'
import { partitions0012 } from './partitions0012.ts'
import { pictureBasis0003 } from './pictureBasis0003.ts'
import { sharedPicture0010 } from './sharedPicture0010.ts'
import { watchState0006 } from './watchState0006.ts'

/** The schema's whole history, in order. */
export const migrations: readonly Migration[] = [
  appendOnly0001,
  derived0002,
  pictureBasis0003,
  captures0005,
  watchState0006,
  neighbourhoods0007,
  linkKeys0008,
  lists0009,
  sharedPicture0010,
  jobs0011,
  partitions0012,
  cards0013,
]

import { existsSync, readFileSync } from 'node:fs'
import type { Territory } from '@fogline/lexicon'
import { FoglineError, sha256 } from '@fogline/model'

/** A deployment's own policy on disputed territory. */
export interface OwnTerritories {
  /** Part of the reader's version, so that another list reads the pages anew; empty without a file. */
  readonly mark: string
  /** The list, checked; throws where the file is none. */
  readonly read: (toList: (json: unknown) => readonly Territory[] | string) => {
    readonly territories?: readonly Territory[]
  }
}

/** Opens the file that the setting names; what is wrong with it is said when it is read. */
export function openTerritories(file: string | undefined): OwnTerritories {
  if (file === undefined || file === '') return { mark: '', read: () => ({}) }
  const bytes = existsSync(file) ? readFileSync(file) : null
  return {
    mark: ` territories ${bytes === null ? 'missing' : sha256(bytes).slice(0, 8)}`,
    read: (toList) => {
      const list = bytes === null ? 'there is no such file' : parse(bytes.toString('utf8'), toList)
      if (typeof list !== 'string') return { territories: list }
      throw new FoglineError('usage/territories', `FOGLINE_TERRITORIES, ${file}, cannot be read: ${list}.`, {
        hint: 'Copy packages/lexicon/data/territories.json and change what you need; docs/places.md says how.',
      })
    },
  }
}

function parse(text: string, toList: Parameters<OwnTerritories['read']>[0]): ReturnType<typeof toList> {
  try {
    return toList(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return 'it is no JSON'
    throw error
  }
}

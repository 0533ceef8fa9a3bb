import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@fogline/model'

/** The text and HTML pages of a folder and its folders, sorted by path; locations are relative to it. */
export function readFolder(folder: string, prefix = ''): readonly Page[] {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap((name): readonly Page[] => {
      const path = prefix === '' ? name : `${prefix}/${name}`
      if (statSync(join(folder, path)).isDirectory()) return readFolder(folder, path)
      if (!/\.(?:txt|x?html?)$/.test(name)) return []
      return [{ location: path, bytes: readFileSync(join(folder, path)), contentType: null, fetchedAt: null }]
    })
}

import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** All files below a folder, as sorted paths relative to it; none where there is no such folder. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort()
}

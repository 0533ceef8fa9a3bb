import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** An import of a source file: from where, of what as written, and the file meant where it is a relative one. */
export interface Import {
  readonly from: string
  readonly specifier: string
  readonly to: string | null
  /** Erased by the compiler: binds no code. */
  readonly typeOnly: boolean
}

/** The .ts and .tsx files under a folder, without tests, relative to `root`, sorted. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (name === 'dist' || name === 'node_modules' || name === 'testing') return []
      if (statSync(join(root, path)).isDirectory()) return sourceFiles(root, path)
      return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : []
    })
}

/** All static and dynamic imports and re-exports of a file. */
export function importsOf(root: string, file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const pattern =
    /(?:^|[\s;])(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? ''
    const to = specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : null
    return { from: file, specifier, to, typeOnly: /^[\s;]*(?:import|export)\s+type\b/.test(match[0]) }
  })
}

import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { Rejection } from '@fogline/model'
import { glob } from 'tinyglobby'
import { codeOf, reject } from '../reject.ts'
import { isFeedFile, isListed, pageEndings, toKind } from './endings.ts'

const globMark = /[*?[\]{}]/

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing' | 'other'> {
  try {
    const found = await stat(path)
    if (found.isFile()) return 'file'
    return found.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'].includes(codeOf(error))) return 'nothing'
    throw error
  }
}

/** Names of pages under a folder, relative to it. Hidden ones and links to folders (which may go round) are passed over. */
async function listUnder(folder: string, prefix: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const name = `${prefix}${entry.name}`
    if (entry.isDirectory()) found.push(...(await listUnder(folder, `${name}/`)))
    else if (isListed(name) && (await kindOf(join(folder, name))) === 'file') found.push(name)
  }
  return found
}

async function listFolder(path: string): Promise<readonly string[] | Rejection> {
  try {
    const names = await listUnder(path, '')
    if (names.length === 0) return reject(path, 'empty', `the folder holds no page (${pageEndings}, or .gz of these)`)
    const folder = path === '/' ? '' : path.replace(/[/\\]+$/, '')
    return names.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => `${folder}/${name}`)
  } catch (error) {
    if (codeOf(error) === '') throw error
    return reject(path, 'unreachable', `the folder cannot be listed (${codeOf(error)}); check who may read it`)
  }
}

async function listGlob(pattern: string): Promise<readonly string[] | Rejection> {
  const found = await glob([pattern], { absolute: isAbsolute(pattern), followSymbolicLinks: false })
  const pages = found.filter((path) => toKind(path) !== null || isFeedFile(path))
  if (pages.length === 0)
    return reject(pattern, 'unreachable', 'no page matches; check the pattern and put it in quotes')
  return pages.toSorted((a, b) => (a < b ? -1 : 1))
}

/** The files that a path means, in an order that depends on their names alone. */
export async function listFiles(path: string): Promise<readonly string[] | Rejection> {
  const kind = await kindOf(path)
  if (kind === 'file') return [path]
  if (kind === 'folder') return listFolder(path)
  if (kind === 'other') return reject(path, 'unsupported', 'it is neither a file nor a folder')
  if (globMark.test(path)) return listGlob(path)
  return reject(path, 'unreachable', 'there is no such file or folder; check the path')
}

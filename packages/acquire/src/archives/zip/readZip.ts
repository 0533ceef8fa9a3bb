import type { Entry, ZipFile } from 'yauzl'
import { emptyContext } from '../../files/emptyContext.ts'
import { isListed, toEnding } from '../../files/endings.ts'
import type { Found, Input, Tools } from '../../files/input.ts'
import { codeOf, reject } from '../../reject.ts'
import { collectBytes } from '../collectBytes.ts'
import { DamagedError } from '../damagedError.ts'
import { limits } from '../limits.ts'
import { checkMember } from './checkMember.ts'
import { memberBytes } from './memberBytes.ts'
import { openZip, toName } from './openZip.ts'

const inWacz = /^archive\/[^/]+\.warc(?:\.gz)?$/i

/** Is it read? Folders, hidden files and what a Mac adds are passed over; of a WACZ only its archives are pages. */
function isMember(name: string, isWacz: boolean): boolean {
  if (isWacz) return inWacz.test(name)
  const parts = name.split('/')
  return isListed(name) && !parts.some((part) => part === '__MACOSX' || (part.startsWith('.') && !/^\.+$/.test(part)))
}

function toMember(input: Input, zip: ZipFile, entry: Entry): Input {
  return {
    location: `${input.location}/${toName(entry)}`,
    contentType: null,
    fetchedAt: input.fetchedAt,
    context: input.context ?? emptyContext('archive', input.location),
    depth: input.depth + 1,
    path: null,
    bytes: memberBytes(zip, entry),
  }
}

async function* readEntries(zip: ZipFile, input: Input, tools: Tools): AsyncGenerator<Found> {
  const isWacz = toEnding(input.location) === '.wacz'
  let [entries, members, packed] = [0, 0, 0]
  for await (const entry of eachEntry(zip)) {
    entries += 1
    if (entries > limits.zipEntries)
      return yield reject(
        input.location,
        'too-large',
        `it holds more than ${limits.zipEntries} files; cut it into several`,
      )
    packed += entry.compressedSize
    if (packed > zip.fileSize)
      return yield reject(
        input.location,
        'too-large',
        'its files share their bytes, as a bomb does; the rest is not read',
      )
    if (!isMember(toName(entry), isWacz)) continue
    members += 1
    const member = toMember(input, zip, entry)
    const problem = checkMember(member.location, entry)
    if (problem === null) yield* tools.open(member)
    else yield problem
  }
  if (members === 0) yield reject(input.location, 'empty', 'the archive holds no file that is read')
}

async function* eachEntry(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new DamagedError(`the directory of the zip is damaged (${error.message})`)
  }
}

async function open(input: Input): Promise<ZipFile | 'too-large'> {
  const source = input.path ?? (await collectBytes(input.bytes, limits.innerZipBytes))
  if (source === null) return 'too-large'
  try {
    return await openZip(source)
  } catch (error) {
    if (!(error instanceof Error) || codeOf(error) !== '') throw error
    throw new DamagedError(
      `the zip cannot be opened (${error.message.split(/[.?]/)[0]}); if it is cut off, repair it or`,
    )
  }
}

/** The pages in a zip or a WACZ, each under "archive.zip/inner/page.html". Members are unpacked one by one, nothing is written. */
export async function* readZip(input: Input, tools: Tools): AsyncGenerator<Found> {
  if (input.depth > 1)
    return yield reject(input.location, 'unsupported', 'a zip in a zip in a zip; unpack the inner one and read it')
  const zip = await open(input)
  if (zip === 'too-large') {
    const detail = `it holds more than ${limits.innerZipBytes / 1_000_000} MB inside of another archive; unpack it first`
    return yield reject(input.location, 'too-large', detail)
  }
  try {
    yield* readEntries(zip, input, tools)
  } finally {
    zip.close()
  }
}

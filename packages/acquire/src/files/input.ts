import type { Page, PageContext, Rejection } from '@fogline/model'
import type { Settings } from '../acquireOptions.ts'

/** What reading gives, one by one: a bad piece never ends the rest. */
export type Found = Page | Rejection

/** Bytes that may hold pages: a file, a member of an archive, a part of a mail, an answer of the web. Read once. */
export interface Input {
  readonly location: string
  /** What a server or a mail says of it; null for a file. */
  readonly contentType: string | null
  readonly fetchedAt: string | null
  /** What is known of it from where it lies. */
  readonly context: PageContext | null
  /** In how many archives and mails it lies. */
  readonly depth: number
  /** The file itself where it is one, for formats that are read from their end. */
  readonly path: string | null
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What a reader of one kind needs beside its input: the limits, and the way to open what it finds inside. */
export interface Tools {
  readonly settings: Settings
  readonly open: (input: Input) => AsyncGenerator<Found>
}

/** Gives the pages of one kind of file. */
export type Reader = (input: Input, tools: Tools) => AsyncGenerator<Found>

import type { Labels } from '../graph/labels.ts'
import type { Job, Part } from '../tagText.ts'

/** What a thread is asked: a text. It has one at a time. */
export type Request = Job

/** What a thread says: it is ready, a part of the text, the text is done, or it failed. */
export type Answer =
  | { readonly kind: 'ready'; readonly labels: Labels }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }

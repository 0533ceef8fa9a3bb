import type { Page } from '@fogline/model'
import { z } from 'zod'
import type { Task } from './queue.ts'

const text = z.string().nullable()

const context = z.object({
  from: z.enum(['feed', 'sitemap', 'mail', 'record', 'archive', 'pdf', 'markdown']),
  container: z.string(),
  title: text,
  author: text,
  outlet: text,
  section: text,
  publishedAt: text,
  modifiedAt: text,
  language: text,
  source: z.object({ name: z.string(), url: text }).nullable(),
})

const traceparent = z.string().optional()

/** A page without its bytes, which stand behind it. */
const page = z.object({
  kind: z.literal('page'),
  id: z.string().min(1),
  traceparent,
  page: z.object({ location: z.string(), contentType: text, fetchedAt: text, context: context.optional() }),
})

const address = z.object({
  kind: z.literal('address'),
  id: z.string().min(1),
  traceparent,
  location: z.string(),
  fetching: z.object({ allowHosts: z.array(z.string()), ignoreRobots: z.boolean(), contact: text }),
})

/** A task as it travels, without its bytes. Fields that are not known here were added by a later version and are left out. */
const taskHead = z.discriminatedUnion('kind', [page, address])

type TaskHead = z.infer<typeof taskHead>

/** Version of this form. It rises when an older worker could no longer read a task; until then fields are only added. */
export const taskVersion = 1

/** Which kinds this program knows. */
export const taskKinds: readonly Task['kind'][] = ['page', 'address']

export function toHead(task: Task): TaskHead {
  if (task.kind === 'address')
    return { ...task, fetching: { ...task.fetching, allowHosts: [...task.fetching.allowHosts] } }
  const { page: whole, ...head } = task
  const { bytes: _, ...rest } = whole
  return { ...head, page: rest }
}

/** Throws where it is no task. */
export function toTask(given: unknown, bytes: Uint8Array): Task {
  const head = taskHead.parse(given)
  if (head.kind === 'address') return head
  const { context: around, ...rest } = head.page
  const whole: Page = { ...rest, bytes, ...(around === undefined ? {} : { context: around }) }
  return { ...head, page: whole }
}

import { promisify } from 'node:util'
import { gunzip, gunzipSync, gzip, gzipSync } from 'node:zlib'
import type { Task } from './queue.ts'
import { taskVersion, toHead, toTask } from './taskForm.ts'

/** A task as it is kept: what a list of tasks shows, and a body that only whoever does it opens. */
export interface PackedTask {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly location: string
  /** Of a page, unpacked; null where it was not fetched. */
  readonly bytes: number | null
  readonly body: Uint8Array
}

/** Up to here packing at once takes less than handing it to a thread does. */
const small = 65_536
const fast = { level: 1 }
const inThread = { pack: promisify(gzip), unpack: promisify(gunzip) }

/** The body: the length of the head (four bytes), the head as JSON, and the bytes as they are; packed by gzip. */
export async function packTask(task: Task): Promise<PackedTask> {
  const bytes = task.kind === 'page' ? task.page.bytes : null
  const head = Buffer.from(JSON.stringify(toHead(task)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  const body = Buffer.concat([length, head, bytes ?? new Uint8Array()])
  return {
    id: task.id,
    kind: task.kind,
    version: taskVersion,
    location: task.kind === 'page' ? task.page.location : task.location,
    bytes: bytes?.length ?? null,
    body: body.length < small ? gzipSync(body, fast) : await inThread.pack(body, fast),
  }
}

/** Throws where the body is none of a task. */
export async function unpackTask(packed: Uint8Array): Promise<Task> {
  const body = packed.length < small ? gunzipSync(packed) : await inThread.unpack(packed)
  const end = 4 + body.readUInt32BE()
  const head: unknown = JSON.parse(body.toString('utf8', 4, end))
  return toTask(head, new Uint8Array(body.subarray(end)))
}

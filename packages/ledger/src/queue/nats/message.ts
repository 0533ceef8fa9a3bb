import { headers, type MsgHdrs } from '@nats-io/transport-node'
import { z } from 'zod'
import type { PackedTask } from '../packTask.ts'
import { taskKinds, taskVersion } from '../taskForm.ts'

const taskHeader = 'Fogline-Task'
const deadHeader = 'Fogline-Dead'
const triesForm = z.object({ sequence: z.number().int(), failures: z.number().int(), deliveries: z.number().int() })

/** What stands on a message outside of its body, so that a program that does not know its kind can handle it. */
const labelForm = z.object({
  kind: z.string(),
  version: z.number().int(),
  id: z.string().min(1),
  location: z.string(),
  bytes: z.number().nullable(),
  /** The name of the object that holds the body; absent where the message does. */
  object: z.string().optional(),
})

const deadForm = z.object({ error: z.string(), attempts: z.number(), at: z.string() })

export type Label = z.infer<typeof labelForm>
export type DeadLabel = z.infer<typeof deadForm>

/** What is known of a message that was handed out before: its failures, and up to which delivery it was answered. */
export type Tries = z.infer<typeof triesForm>

/** Headers are of one line and best of ASCII. */
function toLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

export function toLabel({ kind, version, id, location, bytes }: PackedTask, object: string | null): Label {
  return { kind, version, id, location, bytes, ...(object === null ? {} : { object }) }
}

export function toHeaders(label: Label, dead?: DeadLabel): MsgHdrs {
  const made = headers()
  made.set(taskHeader, toLine(label))
  if (dead !== undefined) made.set(deadHeader, toLine(dead))
  return made
}

function readHeader<Value>(form: z.ZodType<Value>, given: MsgHdrs | undefined, name: string): Value | null {
  const words = given?.get(name) ?? ''
  if (words === '') return null
  try {
    return form.parse(JSON.parse(words))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

/** Null where the message is none of Fogline's. */
export const readLabel = (given: MsgHdrs | undefined): Label | null => readHeader(labelForm, given, taskHeader)
export const readDead = (given: MsgHdrs | undefined): DeadLabel | null => readHeader(deadForm, given, deadHeader)

export function packTries(tries: Tries): string {
  return JSON.stringify(tries)
}

export function readTries(data: Uint8Array): Tries {
  return triesForm.parse(JSON.parse(new TextDecoder().decode(data)))
}

/** Which kind it is, as far as this program knows; `unknown` where only a later one can do it. */
export function kindOf(label: Label): (typeof taskKinds)[number] | 'unknown' {
  const kind = taskKinds.find((each) => each === label.kind)
  return kind !== undefined && label.version <= taskVersion ? kind : 'unknown'
}

import type { Queue, Task } from '@fogline/ledger'
import type { Telemetry } from './telemetry.ts'

/** The same queue; a trace begins at each task that is put, and goes with it to whoever takes it. */
export function tracedQueue(queue: Queue, send: Telemetry['send']): Queue {
  const trace = (task: Task): Task => {
    const traceparent = send({ kind: task.kind, id: task.id })
    return traceparent === null ? task : { ...task, traceparent }
  }
  return {
    location: queue.location,
    kind: queue.kind,
    put: (tasks, signal) => queue.put(tasks.map(trace), signal),
    take: (how) => queue.take(how),
    depth: () => queue.depth(),
    deadLetters: (part) => queue.deadLetters(part),
    deadTask: (id) => queue.deadTask(id),
    putBack: (ids) => queue.putBack(ids),
    removeDead: (ids) => queue.removeDead(ids),
    check: () => queue.check(),
    close: () => queue.close(),
  }
}

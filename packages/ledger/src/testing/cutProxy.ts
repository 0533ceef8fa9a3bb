import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be cut: open connections end without a word, and no new one is let through. */
export interface CutProxy {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  readonly cut: () => Promise<void>
  /** Connections that are open stay open and carry nothing more, in neither direction; new ones are let through. */
  readonly hang: () => void
}

export async function startProxy(target: string): Promise<CutProxy> {
  const [name = '', port = ''] = target.split(':')
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  const server = createServer((inward) => {
    keep(inward)
    const outward = keep(connect(Number(port), name))
    inward.pipe(outward).pipe(inward)
    inward.on('close', () => outward.destroy())
    outward.on('close', () => inward.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a port of the loopback')
  return {
    host: `127.0.0.1:${address.port}`,
    cut: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
    hang: () => {
      for (const socket of sockets) socket.unpipe().pause()
    },
  }
}

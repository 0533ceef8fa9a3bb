import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startProxy } from './hangingProxy.ts'
import { freePort } from './postgresServer.ts'

test('a silent connection passes nothing and breaks nothing; it goes on where it stopped, or is cut', async () => {
  const echo = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.pipe(socket)
  })
  const port = await freePort()
  echo.listen(port, '127.0.0.1')
  const proxy = await startProxy(port)
  const [first, second] = [open(proxy.port), open(proxy.port)]

  await say(first, 'one')
  await say(second, 'two')
  expect([first.heard(), second.heard(), proxy.count()]).toEqual(['one', 'two', 2])

  expect(proxy.hangOne()).toBe(true)
  second.socket.write(' and more')
  await say(first, ' still')
  await setTimeout(50)
  expect([first.heard(), second.heard(), second.socket.destroyed]).toEqual(['one still', 'two', false])

  const heard = once(second.socket, 'data')
  proxy.resume()
  await heard
  expect(second.heard()).toBe('two and more')

  const closed = Promise.all([once(first.socket, 'close'), once(second.socket, 'close')])
  proxy.cut()
  await closed
  expect(proxy.count()).toBe(0)
  await proxy.close()
  echo.close()
})

interface Caller {
  readonly socket: Socket
  readonly heard: () => string
}

function open(port: number): Caller {
  const socket = connect(port, '127.0.0.1')
  let words = ''
  socket.on('data', (bytes) => {
    words += bytes.toString()
  })
  socket.on('error', () => undefined)
  return { socket, heard: () => words }
}

async function say({ socket }: Caller, words: string): Promise<void> {
  socket.write(words)
  await once(socket, 'data')
}

import { expect, test } from 'vitest'
import { readNatsAddress } from './natsAddress.ts'

test('an address says servers, user, stream and limits', () => {
  const address = readNatsAddress('nats://desk:a%40b@a:4222,b.example,[::1]:4223?stream=news&replicas=3&max=50&lease=9')
  expect(address).toMatchObject({
    shown: 'nats://desk@a:4222,b.example,[::1]:4223?stream=news&replicas=3&max=50&lease=9',
    servers: ['nats://a:4222', 'nats://b.example', 'nats://[::1]:4223'],
    user: 'desk',
    password: 'a@b',
    stream: 'news',
    replicas: 3,
    limits: { max: 50, tries: 5, lease: 9000 },
    saysLease: true,
  })
})

test('the servers may be written as addresses of their own, and the rest is left out', () => {
  const address = readNatsAddress('tls://a,tls://b')
  expect(address).toMatchObject({
    servers: ['tls://a', 'tls://b'],
    isTls: true,
    user: null,
    stream: 'fogline',
    replicas: null,
  })
  expect(address.limits.max).toBe(100_000)
})

test.each([
  ['nats://', 'no nats://HOST:PORT'],
  ['nats://a b', 'a b is no server'],
  ['nats://a?stream=x.y', 'x.y is no name of a stream'],
  ['nats://a?max=many', 'max=many is no number'],
  ['nats://a?relicas=3', 'nothing is called relicas'],
])('%s is refused: %s', (location, why) => {
  expect(() => readNatsAddress(location)).toThrow(expect.objectContaining({ code: 'queue/address' }) as Error)
  expect(() => readNatsAddress(location)).toThrow(why)
})

test('a password is shown in no error', () => {
  expect(() => readNatsAddress('nats://desk:secret@a?x=1')).not.toThrow(/secret/)
})

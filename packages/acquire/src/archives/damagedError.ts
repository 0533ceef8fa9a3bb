/** Packed bytes that cannot be unpacked any further; the message says where they break and why. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError'
}

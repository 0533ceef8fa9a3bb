import ipaddr from 'ipaddr.js'

/** Is it an address of the public internet? Loopback, private, link-local, multicast, reserved and translated ones are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}

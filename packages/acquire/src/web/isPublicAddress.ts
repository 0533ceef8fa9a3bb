import ipaddr from 'ipaddr.js'

/** Addresses that look public and are not: a cloud's inner service, and blocks set apart after the library was made. */
const setApart = ['168.63.129.16/32', '3fff::/20'].map((block) => ipaddr.parseCIDR(block))

/** Where the internet's own IPv6 addresses are; all else is local, translated or unassigned. */
const globalBlock = ipaddr.parseCIDR('2000::/3')

/** Is it an address of the public internet? Loopback, private, link-local, multicast, reserved and translated ones are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed.kind() === 'ipv6' && !parsed.match(globalBlock)) return false
  return !setApart.some((block) => block[0].kind() === parsed.kind() && parsed.match(block))
}

/** Short forms of English given names that the press uses as names; an own list of the unambiguous ones. */
const shortForms =
  'alexander alex|andrew andy drew|anthony tony|benjamin ben|charles charlie chuck|christopher chris|daniel dan danny|david dave|' +
  'donald don|edward ed eddie ted|elizabeth liz beth betty|francis frank|frederick fred|gregory greg|jacob jake|james jim jimmy|' +
  'jeffrey jeff|john jack johnny|joseph joe|joshua josh|katherine kate kathy|kenneth ken|lawrence larry|leonard len|margaret maggie|' +
  'matthew matt|michael mike mick|nicholas nick|patrick pat|peter pete|philip phil|raymond ray|richard rick dick|robert bob rob bobby|' +
  'ronald ron|samuel sam|stephen steve|steven steve|susan sue|theodore ted|thomas tom|timothy tim|vincent vince|william bill will billy|' +
  'zachary zach|vladimir vova|alexandr sasha|rebecca becky|jennifer jen|deborah debbie|gerald gerry jerry|abraham abe|albert al bert'

const groups: ReadonlyMap<string, readonly number[]> = shortForms
  .split('|')
  .flatMap((group, at) => group.split(' ').map((name) => [name, at] as const))
  .reduce((map, [name, at]) => map.set(name, [...(map.get(name) ?? []), at]), new Map<string, readonly number[]>())

/** Whether one is a known short form of the other, or both of one name. */
export function areNicknames(a: string, b: string): boolean {
  const others = groups.get(b)
  return others !== undefined && (groups.get(a) ?? []).some((group) => others.includes(group))
}

/** The full forms of which a given name is known to be short, and itself. */
export function fullForms(name: string): readonly string[] {
  return [name, ...(groups.get(name) ?? []).map((group) => `short ${group}`)]
}

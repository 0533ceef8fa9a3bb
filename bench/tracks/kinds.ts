/** What a column or a category counts, in the words of a figure. */
export interface Kind {
  readonly indicator: string
  readonly unit: string
  readonly what: string
}

const things = (what: string, unit: string): Kind => ({ indicator: 'destroyed', unit, what })
const people = (indicator: string, what: string): Kind => ({ indicator, unit: 'person', what })

/** Categories of the table of claims. */
export const lossKinds: Readonly<Record<string, Kind>> = {
  Tanks: things('tanks', 'tank'),
  'Tanks & Armored Combat Vehicles': things('tanks and armoured vehicles', 'armoured vehicle'),
  'Military Deaths': people('killed', 'soldiers'),
  'Military Casualties': people('casualties', 'soldiers'),
  'Military Injuries': people('wounded', 'soldiers'),
  'Civilian Deaths': people('killed', 'civilians'),
  'Civilian Injuries': people('wounded', 'civilians'),
  'Civilian Casualties': people('casualties', 'civilians'),
  Jets: things('fighter jets', 'aircraft'),
  'Aircraft (unspecified)': things('planes', 'aircraft'),
  Helicopters: things('helicopters', 'helicopter'),
  Artillery: things('artillery pieces', 'artillery'),
  'Armored Vehicles': things('armoured carriers', 'armoured vehicle'),
  UAVs: things('drones', 'drone'),
  Ships: things('ships', 'ship'),
  MLRS: things('rocket launchers', 'launcher'),
  'Vehicles & Fuel Tanks': things('trucks', 'vehicle'),
  'AA Systems': things('air defence systems', 'system'),
  'Special Military Motor Vehicles': things('special machines', 'vehicle'),
}

/** Fields of the two files of losses of equipment and personnel. */
export const equipmentKinds: Readonly<Record<string, Kind>> = {
  personnel: people('casualties', 'soldiers'),
  POW: people('captured', 'soldiers'),
  aircraft: things('planes', 'aircraft'),
  helicopter: things('helicopters', 'helicopter'),
  tank: things('tanks', 'tank'),
  APC: things('armoured carriers', 'armoured vehicle'),
  'field artillery': things('artillery pieces', 'artillery'),
  MRL: things('rocket launchers', 'launcher'),
  drone: things('drones', 'drone'),
  'naval ship': things('ships', 'ship'),
  'anti-aircraft warfare': things('air defence systems', 'system'),
  'special equipment': things('special machines', 'vehicle'),
  'vehicles and fuel tanks': things('trucks', 'vehicle'),
  'cruise missiles': things('cruise missiles', 'missile'),
  submarines: things('submarines', 'ship'),
}

/** Cumulative fields of the daily tolls; those with `ext_` are filled in where the ministry gave none. */
export const tollKinds: Readonly<Record<string, Kind>> = Object.fromEntries(
  ['', 'ext_'].flatMap((prefix) =>
    Object.entries({
      killed_cum: people('killed', 'people'),
      injured_cum: people('wounded', 'people'),
      killed_children_cum: people('killed', 'children'),
      killed_women_cum: people('killed', 'women'),
      med_killed_cum: people('killed', 'medics'),
      press_killed_cum: people('killed', 'journalists'),
      civdef_killed_cum: people('killed', 'rescuers'),
    }).map(([field, kind]) => [`${prefix}${field}`, kind]),
  ),
)

/** Names of zones that mean one offset wherever they are written; CST, IST and their like mean several and are left out. */
export const zoneOffsets: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  sast: '+02:00',
  hkt: '+08:00',
  sgt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
}

/** Names of zones that are known as such and settle no offset: several countries use them, or few papers do. */
export const openZones: readonly string[] = ['bst', 'cst', 'ist', 'pkt', 'wib', 'wat']

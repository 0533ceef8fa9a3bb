/** States and provinces as news agencies of North America shorten them behind a town, after the Associated Press and the Canadian Press. */
const written =
  'Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware Fla.=Florida Ga.=Georgia Ill.=Illinois Ind.=Indiana ' +
  'Kan.=Kansas Ky.=Kentucky La.=Louisiana Md.=Maryland Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota Miss.=Mississippi Mo.=Missouri Mont.=Montana Neb.=Nebraska ' +
  'Nev.=Nevada N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York N.C.=North_Carolina N.D.=North_Dakota Okla.=Oklahoma Ore.=Oregon Pa.=Pennsylvania ' +
  'R.I.=Rhode_Island S.C.=South_Carolina S.D.=South_Dakota Tenn.=Tennessee Tex.=Texas Vt.=Vermont Va.=Virginia Wash.=Washington W.Va.=West_Virginia Wis.=Wisconsin Wyo.=Wyoming ' +
  'Alta.=Alberta B.C.=British_Columbia Man.=Manitoba N.B.=New_Brunswick N.S.=Nova_Scotia Ont.=Ontario Que.=Quebec Sask.=Saskatchewan'

/** Postal codes, which are read only where the text takes them for a place; "LA" is a city. */
const postal =
  'AL=Alabama AK=Alaska AZ=Arizona AR=Arkansas CA=California CO=Colorado CT=Connecticut DE=Delaware FL=Florida GA=Georgia HI=Hawaii ID=Idaho IL=Illinois IN=Indiana IA=Iowa KS=Kansas KY=Kentucky ME=Maine MD=Maryland MA=Massachusetts ' +
  'MI=Michigan MN=Minnesota MS=Mississippi MO=Missouri MT=Montana NE=Nebraska NV=Nevada NH=New_Hampshire NJ=New_Jersey NM=New_Mexico NY=New_York NC=North_Carolina ND=North_Dakota OH=Ohio OK=Oklahoma OR=Oregon PA=Pennsylvania ' +
  'RI=Rhode_Island SC=South_Carolina SD=South_Dakota TN=Tennessee TX=Texas UT=Utah VT=Vermont VA=Virginia WA=Washington WV=West_Virginia WI=Wisconsin WY=Wyoming BC=British_Columbia ON=Ontario QC=Quebec NSW=New_South_Wales'

const states = new Map(
  `${written} ${postal}`.split(' ').map((pair): [string, string] => {
    const [short = '', long = ''] = pair.split('=')
    return [short, long.replaceAll('_', ' ')]
  }),
)

/** The name in full where it is such an abbreviation, with or without its last full stop; else the name. */
export function spelled(name: string): string {
  return states.get(name) ?? states.get(`${name}.`) ?? name
}

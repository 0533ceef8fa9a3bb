/** States and provinces as news agencies of North America shorten them behind a town, after the Associated Press and the Canadian Press. */
const written =
  'Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware Fla.=Florida Ga.=Georgia Ill.=Illinois Ind.=Indiana ' +
  'Kan.=Kansas Ky.=Kentucky La.=Louisiana Md.=Maryland Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota Miss.=Mississippi Mo.=Missouri Mont.=Montana Neb.=Nebraska ' +
  'Nev.=Nevada N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York N.C.=North_Carolina N.D.=North_Dakota Okla.=Oklahoma Ore.=Oregon Pa.=Pennsylvania ' +
  'R.I.=Rhode_Island S.C.=South_Carolina S.D.=South_Dakota Tenn.=Tennessee Tex.=Texas Vt.=Vermont Va.=Virginia Wash.=Washington W.Va.=West_Virginia Wis.=Wisconsin Wyo.=Wyoming ' +
  'Alta.=Alberta B.C.=British_Columbia Man.=Manitoba N.B.=New_Brunswick N.S.=Nova_Scotia Ont.=Ontario Que.=Quebec Sask.=Saskatchewan'

const states = new Map(
  written.split(' ').map((pair): [string, string] => {
    const [short = '', long = ''] = pair.split('=')
    return [short, long.replaceAll('_', ' ')]
  }),
)

/** The name in full where it is such an abbreviation, with its full stop; else the name. */
export function spelled(name: string): string {
  return states.get(name) ?? name
}

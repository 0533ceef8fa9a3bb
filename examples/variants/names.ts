import type { Random } from './random.ts'

/** Names of one kind that take each other's place: those of the pages, and others. Parts of names stand by themselves, so that "Pell" goes with "Jorin Pell". */
interface Pool {
  readonly used: readonly string[]
  readonly other: readonly string[]
}

const words = (text: string): readonly string[] => text.split(/\s+/).map((name) => name.replace(/_/g, ' '))

/** A state and what is of it; where both are one word they stay one. */
const states: readonly { readonly used: readonly (readonly [string, string])[]; readonly other: readonly (readonly [string, string])[] }[] = [
  { used: [['Karsk', 'Karsk'], ['Norwold', 'Norwold']], other: ['Drask', 'Velkor', 'Brunmark', 'Hjeld', 'Sorvik', 'Kelmark', 'Tarsk', 'Wendmark'].map((name) => [name, name] as const) },
  { used: [['Tolvania', 'Tolvan']], other: [['Belvonia', 'Belvonian'], ['Corvania', 'Corvanian'], ['Merulia', 'Merulian'], ['Sanvaria', 'Sanvarian'], ['Ruvenia', 'Ruvenian'], ['Moldavar', 'Moldavari']] },
  { used: [['Qasmar', 'Qasmari']], other: [['Zahran', 'Zahrani'], ['Khazan', 'Khazani'], ['Sumar', 'Sumari'], ['Marzan', 'Marzani'], ['Daharan', 'Daharani']] },
]

const pools: readonly Pool[] = [
  // Towns and villages of one word.
  {
    used: words('Velmar Merrin Eskhaven Hollin Brask Ardel Gavra Ulmet Peskaya Peska'),
    other: words('Varnholm Liskar Grenna Tarvik Roskava Perrin Dolna Stavric Halmer Kessin Rovna Zelnik Morava Tessen Brodek Lunden Sarvik Dremel Kolvar Wessin Narvo Pilsk Gornik Havelin Tolmin'),
  },
  { used: words('Dur_Halim'), other: words('Bab_Sarim Tel_Maruk Ras_Khadir Wadi_Nur Kasr_Hadil') },
  { used: words('Stone_Ferry Alder_Mill'), other: words('Mill_Bridge Willow_Ford Crow_Hill Salt_Wharf Birch_Cross') },
  { used: words('Sorrel Sarn Lenn'), other: words('Tamber Myrran Dovar Kestle Brenna Lodder Vissel') },
  // Outlets, of which the town and the state go by the lists above.
  { used: words('Meridian'), other: words('Horizon Beacon Northern Pacific Compass') },
  { used: words('Gazette Herald Post Observer'), other: words('Chronicle Courier Tribune Messenger Standard Sentinel Journal Examiner Mirror') },
  { used: words('Continental'), other: words('Hemisphere Peninsular Transatlantic') },
  { used: words('Border'), other: words('Valley Harbour Mountain') },
  // Weapons and ships.
  { used: words('Zarib'), other: words('Sahmar Raadin Tamuz Burkan') },
  { used: words('Kestrel Heron'), other: words('Merlin Sparrow Goshawk Petrel Curlew') },
  { used: words('Sunniva Orla Vesna'), other: words('Marisol Gudrun Halina Ludmila Rosalind') },
  // People.
  {
    used: words('Jorin Ivo Mirel Luc Tomas Anders Olin Piet Edo Joachim Dario Hamid Hugo Arne Danil Olaf Idris Rudol Jon Wendel Yusuf'),
    other: words('Marek Pavel Stellan Bruno Viktor Henrik Lukas Matteo Rasmus Casper Willem Nils Gregor Felix Konrad Stefan Rafael Emil Samuel Tarik Karim Jonas Magnus Leif Peter Julian Damir Milan'),
  },
  {
    used: words('Ines Ketty Aline Hanne Bela Mirka Ruta Marta Runa Signe Lise Nadia Kirsten Samira Leyla Esther Ottilie Leonie Carine Sanne'),
    other: words('Clara Greta Helena Sofia Katarina Paula Vera Ludmila Birgit Johanna Miriam Rosa Teresa Camilla Fatima Layla Nora Sigrid Petra Monika Dagmar Lena Judit Hedwig Renata Karin'),
  },
  {
    used: words('Calloway Pell Amsel Corvath Rask Dovan Ostrel Ferrand Strand Irwen Tole Faber Quill Lorne Harl Selby Ild Halvard Venn Ormond Sefari Tarrouk Brandel Breel Solvik Orvek Falk Trygge Haddan Marran Esk Vael Weil Brae Marsh Hast Dumas Ruiter'),
    other: words('Varga Lindqvist Horvat Novotny Petrak Sandor Kovalik Becker Danner Wolters Fenn Grimaldi Hartog Jansson Kramer Lorentz Mertens Nyberg Palmer Quist Rossel Stoller Tanner Ulvang Verhoef Winther Zeller Brodin Castell Dreyer Fabian Gosling Holt Kessler Lambert Moravec Nordin Paulsen Reiter Sauer Thorsen Vesely Wiklund Bardem Cervenka Duval Farkas Gruber Haldor Kaspar'),
  },
]

/** For each name of the pages the one that takes its place. */
export function drawNames(random: Random): ReadonlyMap<string, string> {
  const drawn = new Map<string, string>()
  for (const { used, other } of states) {
    const chosen = random.shuffle(other)
    for (const [at, [state, of]] of used.entries()) {
      const [name = state, adjective = of] = chosen[at] ?? []
      drawn.set(state, name)
      drawn.set(of, adjective)
    }
  }
  const taken = new Set(drawn.values())
  for (const { used, other } of pools) {
    const chosen = random.shuffle(other.filter((name) => !taken.has(name)))
    for (const [at, name] of used.entries()) {
      const replacement = chosen[at] ?? name
      drawn.set(name, replacement)
      taken.add(replacement)
    }
  }
  return drawn
}

/** A text with other names: as they are written, and in capitals. */
export function toRenamer(names: ReadonlyMap<string, string>): (text: string) => string {
  const all = new Map([...names].flatMap(([name, other]) => [[name, other] as const, [name.toUpperCase(), other.toUpperCase()] as const]))
  const pattern = [...all.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
  const found = new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu')
  return (text) => text.replace(found, (name) => all.get(name) ?? name)
}

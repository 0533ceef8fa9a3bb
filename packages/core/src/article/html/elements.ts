const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that have no end. */
export const voidTags = list(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** Elements that begin and end a block of text. */
export const blockTags = list(
  'html body p div section article main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tr td th thead tbody tfoot caption figure figcaption header footer nav aside form fieldset address hr details summary button dialog center hgroup label menu',
)

/** Elements whose words nobody sees, or that are no words. */
export const unseenTags = list(
  'head script style noscript template svg math iframe object embed select textarea canvas audio video datalist option applet noframes noembed xmp',
)

/** What may stand in the head of a page; any other element begins its body. */
export const headTags = list('head title meta link script style base noscript template object basefont')

/** Parts of a table, which end only what stands in the same table. */
export const tableParts = list('td th tr thead tbody tfoot caption')

const cells = ['td', 'th', 'caption']
const rows = [...cells, 'tr']
const paragraph = ['p']

/** The open blocks that an element ends by beginning. */
export const endsByBeginning: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...blockTags]
    .filter((tag) => tag !== 'html' && tag !== 'body' && tag !== 'label' && tag !== 'button')
    .map((tag): readonly [string, ReadonlySet<string>] => [tag, new Set(paragraph)]),
  ['li', new Set(['p', 'li'])],
  ['dt', new Set(['p', 'dt', 'dd'])],
  ['dd', new Set(['p', 'dt', 'dd'])],
  ['td', new Set(['p', 'li', ...cells])],
  ['th', new Set(['p', 'li', ...cells])],
  ['tr', new Set(['p', 'li', ...rows])],
  ['tbody', new Set(['p', ...rows, 'thead', 'tbody', 'tfoot'])],
  ['thead', new Set(['p', ...rows, 'thead', 'tbody', 'tfoot'])],
  ['tfoot', new Set(['p', ...rows, 'thead', 'tbody', 'tfoot'])],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): readonly [string, ReadonlySet<string>] => [
    tag,
    new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  ]),
])

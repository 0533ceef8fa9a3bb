import type { ArticleForm } from '@fogline/model'

const folders: readonly (readonly [ArticleForm, RegExp])[] = [
  [
    'opinion',
    /^(?:opinions?|op-?eds?|commentisfree|commentary|editorials?|columns?|columnists?|viewpoints?|guest-essays?|letters|blogs|meinung(?:en)?|kommentare?|leitartikel|kolumnen?|gastbeitraege|opinion[ei]|tribunes?|edito(?:s|rial|riaux)?|chroniques?|opinion-[a-z]+|opinie|opiniao|columnistas|columnas|colunas|colunistas|editoriale|editoriali|debatt|ledare|kronikk?(?:er)?|meninger|yazarlar|yorum|mneniya?|mnenie|kolonki|columnist-[a-z]+|dumka|dumky)$/,
  ],
  [
    'release',
    /^(?:press-?releases?|news-?releases?|media-?releases?|pressemitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|notas?-de-prensa)$/,
  ],
  ['live', /^(?:live-?blogs?|live-?updates?|live-?news|liveticker|live)$/],
]

/** The form that the folders of an address name: "/opinion/", "/press-releases/"; null where they name none. */
export function formOfAddress(address: string): ArticleForm | null {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return null
  const parts = new URL(address).pathname.toLowerCase().split('/').slice(1, -1).slice(0, 6)
  const host = new URL(address).hostname.split('.')[0] ?? ''
  return folders.find(([, pattern]) => parts.some((part) => pattern.test(part)) || pattern.test(host))?.[0] ?? null
}

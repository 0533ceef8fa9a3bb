import type { ArticleForm } from '@fogline/model'

/** Words that the press sets over a text to say what kind it is, in its main languages; `prefix`: they may also open a title. */
const labels: readonly { readonly form: ArticleForm; readonly words: string; readonly prefix: boolean }[] = [
  {
    form: 'opinion',
    prefix: true,
    words:
      'opinions?|op-?eds?|commentary|editorials?|viewpoints?|guest (?:essays?|columns?|posts?)|leading articles?|meinung(?:en)?|kommentare?|leitartikel|gastbeitr(?:ag|äge)|kolumnen?|standpunkte?|glosse|tribunes?|[ée]ditos?|[ée]ditorial|chroniques?|points? de vue|opini[óo]n|editoriales|columnas?|tribuna|opini[ãa]o|colunas?|opinion[ei]|editoriale|opinie|commentaar|opinia|komentarz|felietony?|мнени[ея]|авторская колонка|колонк[аи]|думк[аи]|погляд|точка зору|точка зрения|görüş|köşe yazıs?ı|yorum|رأي|آراء|مقالات? رأي|وجهات نظر|یادداشت|דעות|דעה|评论|社论|观点|評論|社論|觀點|社説|オピニオン|コラム|사설|오피니언|칼럼|ledare|debatt|åsikt(?:er)?|krönik(?:a|or)|meninger|kronikk?|synspunkt|mielipide|pääkirjoitus|kolumni',
  },
  {
    form: 'opinion',
    prefix: false,
    words:
      "comment(?: is free)?|columns?|columnists?|columnistas|colunistas|letters?(?: to the editor)?|cartas al director|perspectives?|the opinion pages?|commenti?|il commento|l[’']opinione|leader|leder|debat|débats|idées|blogs|блоги",
  },
  {
    form: 'release',
    prefix: true,
    words:
      'press releases?|news releases?|media releases?|for immediate release|pressemitteilung(?:en)?|communiqués?(?: de presse)?|notas? de prensa|comunicados?(?: de (?:prensa|imprensa))?|comunicat[oi] stampa|persbericht(?:en)?|пресс-?релиз(?:ы)?|прес-?реліз(?:и)?|basın (?:bülteni|açıklaması)|بيان صحفي|新闻稿|新聞稿|プレスリリース|보도자료|pressmeddelande(?:n)?|pressemelding(?:er)?',
  },
  { form: 'release', prefix: false, words: 'statements?|official statements?' },
]

const whole = labels.map(({ form, words }) => ({ form, pattern: new RegExp(`^(?:${words})\\s*[:|]?$`, 'iu') }))
const opening = labels
  .filter(({ prefix }) => prefix)
  .map(({ form, words }) => ({
    form,
    pattern: new RegExp(`^[[(]?(?:${words})[\\])]?\\s*(?:[:|]|\\s[–—-])\\s*\\S|\\S\\s+[|–—-]\\s+(?:${words})$`, 'iu'),
  }))

/** The form that a label names: a section, or a line over a headline. */
export function formOfLabel(label: string): ArticleForm | null {
  const text = label.trim()
  return text.length > 60 ? null : (whole.find(({ pattern }) => pattern.test(text))?.form ?? null)
}

const live =
  /^live(?: updates?| blog)?\s*[:|–—-]|\b(?:live updates|live blog|live ticker|liveticker|as it happened|minute by minute|minuto a minuto)\b|^(?:en direct|en directo|en vivo|diretta|ao vivo)\s*[:|,–—-]/i

/** The form that a title says it has by the label before or after it. */
export function formOfTitle(title: string): ArticleForm | null {
  const text = title.slice(0, 400)
  return opening.find(({ pattern }) => pattern.test(text))?.form ?? (live.test(text) ? 'live' : null)
}

/** What kind of body a legal form makes: a company's forms may be told differently, those of an association may not. */
export type LegalKind = 'limited' | 'stock' | 'partnership' | 'association'

/**
 * Legal forms as names write them, folded, by kind. Collected from the codes of ISO 20275 (Entity Legal Forms, GLEIF) for the
 * countries whose companies the news names; an own list, nothing copied.
 */
const forms: Readonly<Record<LegalKind, string>> = {
  limited:
    'ltd, limited, llc, l l c, limited liability company, private limited, pvt ltd, pte ltd, pty ltd, pte, pty, pvt, gmbh, ' +
    'gesellschaft mit beschrankter haftung, ooo, o o o, tov, too, mchj, sarl, s a r l, srl, s r l, sp z o o, spzoo, sro, s r o, doo, d o o, ' +
    'ood, eood, kft, bv, b v, bvba, lda, ltda, oy, as, aps, ab, co ltd, company limited, ' +
    'obshchestvo s ogranichennoy otvetstvennostyu, sdn bhd, fze, fzco, fz llc, wll, spc',
  stock:
    'ag, aktiengesellschaft, sa, s a, se, nv, n v, plc, p l c, public limited company, inc, incorporated, corp, corporation, jsc, j s c, ojsc, ' +
    'cjsc, pjsc, joint stock company, open joint stock company, closed joint stock company, public joint stock company, ' +
    'oao, ao, pao, zao, prat, pat, aktsionernoe obshchestvo, aktsionernoye obshchestvo, publichnoe aktsionernoe obshchestvo, ' +
    'spa, s p a, asa, oyj, abp, a s, kk, k k, kabushiki kaisha, tbk, pt, bhd, berhad, sab de cv, sa de cv, saog, qsc, psc, ' +
    'societe anonyme, sociedad anonima, societa per azioni, aktiebolag, anonim sirketi',
  partnership: 'lp, l p, llp, l l p, kg, kgaa, ohg, gmbh co kg, limited partnership, snc, general partnership',
  association: 'ano, e v, ev, gemeinnutzige gmbh, ggmbh, nko, zs, asbl, vzw, c i c, cic, onlus, waqf',
}

/** The forms with their words, the longest first. */
export const legalForms: readonly { readonly words: readonly string[]; readonly kind: LegalKind }[] = (
  ['limited', 'stock', 'partnership', 'association'] as const
)
  .flatMap((kind) => forms[kind].split(', ').map((form) => ({ words: form.split(' '), kind })))
  .sort((a, b) => b.words.length - a.words.length)

import type { ChangeNote, Rule } from '@fogline/model'

/** What a note is looked for in: an article's text. */
export interface NoteInput {
  readonly text: string
}

interface Shape {
  readonly id: string
  readonly says: string
  readonly kind: ChangeNote['kind']
  readonly pattern: RegExp
  readonly examples: Rule<NoteInput, unknown>['examples']
}

function noteRule({
  id,
  says,
  kind,
  pattern,
  examples,
}: Shape): Rule<NoteInput, { readonly kind: ChangeNote['kind'] }> {
  return {
    id,
    says,
    examples,
    find: ({ text }) =>
      [...text.matchAll(pattern)].map((match) => ({
        span: { start: match.index, end: match.index + match[0].trimEnd().length },
        value: { kind },
      })),
  }
}

const piece = '(?:story|article|report|piece|post|page|headline|item|dispatch|version|copy)'
const mended = '(?:corrected|amended|revised|edited|changed|fixed)'
const rest = '[^.!?\\n]*(?:[.!?](?=\\s|$)|$)'
const paragraph = '[^\\n]*'

/** The ways in which a page says that it was changed, in order of preference. */
export const noteRules: readonly Rule<NoteInput, { readonly kind: ChangeNote['kind'] }>[] = [
  noteRule({
    id: 'changes/retraction',
    says: 'The page takes the article back.',
    kind: 'retraction',
    pattern: new RegExp(
      `(?:^|(?<=[.!?]\\s))this ${piece} (?:has been|was|is) (?:retracted|withdrawn)\\b${rest}|^(?:retraction|withdrawn)\\s*[:—–-]${paragraph}`,
      'gim',
    ),
    examples: [
      {
        text: 'This story has been withdrawn. Its source was not at the port.',
        finds: [['This story has been withdrawn.', { kind: 'retraction' }]],
      },
      { text: 'The troops were withdrawn from Karsk.', finds: [] },
    ],
  }),
  noteRule({
    id: 'changes/correction-label',
    says: 'A paragraph that begins with the word correction and a colon or dash; a date may stand between.',
    kind: 'correction',
    pattern: new RegExp(
      `^(?:corrections?|erratum|corrects)\\b(?:[^.:\\n]{0,40})[:—–]${paragraph}|^corrects (?:the )?[a-z]+ (?:of|in|to)\\b${paragraph}`,
      'gim',
    ),
    examples: [
      {
        text: 'Correction, 4 March: an earlier figure of the dead was wrong.',
        finds: [['Correction, 4 March: an earlier figure of the dead was wrong.', { kind: 'correction' }]],
      },
      { text: 'The ministry issued a correction: twelve barges, not two.', finds: [] },
      { text: 'Corrections officers in Varn went on strike.', finds: [] },
    ],
  }),
  noteRule({
    id: 'changes/earlier-version',
    says: 'An earlier version is named with what was wrong with it.',
    kind: 'correction',
    pattern: new RegExp(
      `(?:^|(?<=[.!?]\\s))[^.!?\\n]*\\b(?:an?|the) (?:earlier|previous|original|prior|first) (?:version|edition) of (?:this|the) ${piece}\\b${rest}`,
      'gim',
    ),
    examples: [
      {
        text: 'An earlier version of this article misstated the number of barges.',
        finds: [['An earlier version of this article misstated the number of barges.', { kind: 'correction' }]],
      },
      { text: 'An earlier version of the treaty named Ardel.', finds: [] },
    ],
  }),
  noteRule({
    id: 'changes/was-amended',
    says: 'The article is said to have been corrected, amended or changed.',
    kind: 'correction',
    pattern: new RegExp(
      `(?:^|(?<=[.!?]\\s))[^.!?\\n]*\\b(?:this ${piece}|the (?:story|article)) (?:has been|was|is) (?:since )?${mended}\\b${rest}`,
      'gim',
    ),
    examples: [
      {
        text: 'Karsk lies on the Tamber. This story was amended on 4 March to give the right toll.',
        finds: [['This story was amended on 4 March to give the right toll.', { kind: 'correction' }]],
      },
      { text: 'The constitution was amended in May.', finds: [] },
      { text: 'The report was changed by the committee before the vote.', finds: [] },
    ],
  }),
  noteRule({
    id: 'changes/clarification',
    says: 'A paragraph that begins with clarification, or an article that is said to have been clarified.',
    kind: 'clarification',
    pattern: new RegExp(
      `^clarifications?\\b(?:[^.:\\n]{0,40})[:—–]${paragraph}|(?:^|(?<=[.!?]\\s))this ${piece} (?:has been|was) clarified\\b${rest}`,
      'gim',
    ),
    examples: [
      {
        text: 'Clarification: the mayor spoke of barges under way, not of barges sunk.',
        finds: [['Clarification: the mayor spoke of barges under way, not of barges sunk.', { kind: 'clarification' }]],
      },
      { text: 'The envoy asked for a clarification of the terms.', finds: [] },
    ],
  }),
  noteRule({
    id: 'changes/update',
    says: 'The page says that it was updated, and with what; a bare time of an update is no note.',
    kind: 'update',
    pattern: new RegExp(
      `^\\(?(?:updates?|updated) (?:to|with|throughout|adds|adding|paragraphs?|headline)\\b${paragraph}|^updates?\\b(?:[^.:\\n]{0,30})[:—–](?=[^\\n]*\\p{L}{3})${paragraph}|(?:^|(?<=[.!?]\\s))this ${piece} (?:has been|was|is being) updated\\b${rest}`,
      'gimu',
    ),
    examples: [
      {
        text: 'Updated to add the words of the mayor of Ardel.',
        finds: [['Updated to add the words of the mayor of Ardel.', { kind: 'update' }]],
      },
      {
        text: 'This story has been updated with a higher toll.',
        finds: [['This story has been updated with a higher toll.', { kind: 'update' }]],
      },
      { text: 'An updated list of the missing was read out in Varn.', finds: [] },
    ],
  }),
]

import type { Rule } from '@fogline/model'
import { describe, expect, test } from 'vitest'

/** Runs each rule's own examples: what it must find, and at least one text in which it must find nothing. */
export function testRules<Input extends { readonly text: string }, Value>(
  name: string,
  rules: readonly Rule<Input, Value>[],
  toInput: (text: string) => Input | Promise<Input>,
): void {
  describe(name, () => {
    for (const rule of rules) {
      test(`${rule.id} has an example that finds nothing`, () => {
        expect(rule.examples.some((example) => example.finds.length === 0)).toBe(true)
      })
      test.each(rule.examples.map((example) => [example.text, example.finds] as const))(
        `${rule.id}: %s`,
        async (text, finds) => {
          const input = await toInput(text)
          const found = rule
            .find(input)
            .map((find) => [input.text.slice(find.span.start, find.span.end), find.value] as const)
          expect(found.map(([quote]) => quote)).toEqual(finds.map(([quote]) => quote))
          finds.forEach(([, value], index) => {
            if (value !== undefined) expect(found[index]?.[1]).toMatchObject(value as object)
          })
        },
      )
    }
  })
}

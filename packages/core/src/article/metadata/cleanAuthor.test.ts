import { expect, test } from 'vitest'
import { cleanAuthor } from './cleanAuthor.ts'

test.each<[string, string | null]>([
  ['By Ilse Varn and Tom Okel', 'Ilse Varn and Tom Okel'],
  ['Von Ilse Varn', 'Ilse Varn'],
  ['Par Ilse Varn, Tom Okel et Una Sel', 'Ilse Varn, Tom Okel and Una Sel'],
  ['Ilse Varn, Senior Reporter', 'Ilse Varn'],
  ['Ilse Varn https://ardelgazette.example/varn @ilsevarn ilse@ardelgazette.example', 'Ilse Varn'],
  ['ILSE VARN, KNA Auto Writer', 'ILSE VARN'],
  ['Ilse Varn, Ardel Gazette Trade', 'Ilse Varn'],
  ['Текст: Анна Сельд', 'Анна Сельд'],
  ['MARCH 3, 2031', null],
  ['By Ilse Varn Facebook Email Copy link', 'Ilse Varn'],
  ['By Ilse Link', 'Ilse Link'],
  ['admin', null],
  ['Ardel Gazette', null],
  ['Ardel Gazette Staff', null],
  ['Byron Vale', 'Byron Vale'],
  ['Анна Сельд и Том Окель', 'Анна Сельд and Том Окель'],
])('%s gives %s', (text, name) => {
  expect(cleanAuthor(text, 'Ardel Gazette')).toBe(name)
})

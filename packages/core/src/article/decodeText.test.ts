import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'
import { isBinary } from './isBinary.ts'
import { encodeAs } from './testing/encodeAs.ts'

const texts = {
  russian:
    'Порт Арделя был закрыт третий день подряд, сообщило в понедельник управление порта. Лоцманы не выйдут на работу, пока фарватер не протралят.',
  ukrainian:
    'Порт Арделя зачинено третій день поспіль, повідомило в понеділок управління порту. Лоцмани не вийдуть на роботу, доки фарватер не протралять.',
  polish:
    'Port w Ardelu był zamknięty trzeci dzień z rzędu, poinformował w poniedziałek zarząd. Piloci nie wrócą do pracy, dopóki kanał nie zostanie oczyszczony, a łodzie stoją.',
  german:
    'Der Hafen von Ardel war am Montag den dritten Tag in Folge geschlossen, teilte die Behörde mit. Die Lotsen kehren erst zurück, wenn die Fahrrinne geräumt ist, für größere Schiffe später.',
  french:
    'Le port d’Ardel était fermé lundi pour le troisième jour de suite, a indiqué l’autorité. Les pilotes ne reprendront pas le travail avant que le chenal soit dégagé, même à marée haute.',
  greek:
    'Το λιμάνι του Αρδέλ έμεινε κλειστό τη Δευτέρα για τρίτη ημέρα, ανακοίνωσε η αρχή. Οι πλοηγοί δεν θα επιστρέψουν πριν καθαριστεί ο δίαυλος από τις νάρκες.',
  turkish:
    'Ardel limanı pazartesi günü üst üste üçüncü gün kapalı kaldı, dedi liman işletmesi. Kılavuz kaptanlar kanal mayından arındırılmadan çalışmayacak, şimdi bekliyorlar.',
  arabic:
    'ظل ميناء أردل مغلقا يوم الاثنين لليوم الثالث على التوالي كما قالت هيئة الميناء. ولن يعود المرشدون إلى العمل قبل تطهير القناة من الألغام.',
  chinese:
    '阿德尔港星期一连续第三天关闭，港务局说。领航员要等航道清除水雷之后才会恢复工作，保险公司说在那之前不会承保任何船只。',
  traditional:
    '阿德爾港星期一連續第三天關閉，港務局說。領航員要等航道清除水雷之後才會恢復工作，保險公司說在那之前不會承保任何船隻。',
  japanese:
    'アルデル港は月曜日、三日連続で閉鎖されたと港湾当局が発表した。水先人は航路の機雷が除去されるまで仕事に戻らないとしている。',
  korean:
    '아르델 항구는 월요일 사흘째 폐쇄되었다고 항만 당국이 밝혔다. 도선사들은 항로의 기뢰가 제거될 때까지 일하지 않을 것이라고 했다.',
} as const

const page = (text: string, charset?: string): string =>
  `<html><head>${charset === undefined ? '' : `<meta charset="${charset}">`}<title>Ardel</title></head><body><p class="text">${text}</p><p>${text}</p></body></html>`

test.each<[keyof typeof texts, string]>([
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['ukrainian', 'windows-1251'],
  ['polish', 'iso-8859-2'],
  ['polish', 'windows-1250'],
  ['german', 'windows-1252'],
  ['french', 'windows-1252'],
  ['greek', 'iso-8859-7'],
  ['turkish', 'windows-1254'],
  ['arabic', 'windows-1256'],
  ['chinese', 'gb18030'],
  ['traditional', 'big5'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['korean', 'euc-kr'],
])('%s in %s: as the server says, as the page says, and told from its bytes', (language, charset) => {
  const text = texts[language]
  expect(decodeText(encodeAs(page(text), charset), `text/html; charset=${charset}`)).toContain(text)
  expect(decodeText(encodeAs(page(text, charset), charset), 'text/html')).toContain(text)
})

test.each<[keyof typeof texts, string]>([
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['german', 'windows-1252'],
  ['french', 'windows-1252'],
  ['greek', 'iso-8859-7'],
  ['arabic', 'windows-1256'],
  ['chinese', 'gb18030'],
  ['traditional', 'big5'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['korean', 'euc-kr'],
])('%s in %s that nobody declares, or that all declare wrongly', (language, charset) => {
  const text = texts[language]
  expect(decodeText(encodeAs(page(text), charset), null)).toContain(text)
  expect(decodeText(encodeAs(page(text, 'utf-8'), charset), 'text/html; charset=utf-8')).toContain(text)
  expect(decodeText(encodeAs(page(text), charset), 'text/html; charset=iso-8859-1')).toContain(text)
})

test.each<[string, Uint8Array, string | null]>([
  [
    'UTF-8 that is declared as Latin',
    new TextEncoder().encode(page(texts.french, 'iso-8859-1')),
    'text/html; charset=iso-8859-1',
  ],
  ['UTF-16 without a mark', encodeAs(page(texts.french), 'utf-16le'), 'text/html'],
  ['UTF-16 in the other order without a mark', encodeAs(page(texts.french), 'utf-16be'), null],
  ['UTF-16 that its page calls UTF-8', encodeAs(page(texts.french, 'utf-8'), 'utf-16le'), null],
  ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...encodeAs(page(texts.french), 'utf-16le')]), null],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(page(texts.french))]), null],
  ['UTF-8 that its page calls UTF-16', new TextEncoder().encode(page(texts.french, 'utf-16')), null],
  ['a name of no character set', new TextEncoder().encode(page(texts.french, 'banana')), 'text/html; charset=banana'],
])('%s', (_, bytes, contentType) => {
  expect(isBinary(bytes)).toBe(false)
  expect(decodeText(bytes, contentType)).toContain(texts.french)
})

test('one broken letter does not turn the rest of a page to noise', () => {
  const bytes = new TextEncoder().encode(page(texts.french, 'utf-8'))
  const broken = Uint8Array.from([...bytes.subarray(0, bytes.length - 20), 0xc3, ...bytes.subarray(bytes.length - 20)])
  expect(decodeText(broken, 'text/html; charset=utf-8')).toContain(texts.french)
})

test('a byte order mark is no letter of the text', () => {
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), null)).toBe('A')
})

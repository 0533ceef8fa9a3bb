import { expect, test } from 'vitest'
import { scanHtml } from '../html/scanHtml.ts'
import { readMetadata } from './readMetadata.ts'

function read(line: string) {
  const prose = 'The harbour of Ardel was shut for a third day on Monday, the port authority said. '.repeat(3)
  const html = `<html><body><h1>Two grain ships hit off Ardel</h1>${line}<p>${prose}</p></body></html>`
  const { published, modified } = readMetadata(scanHtml(html), { location: 'page.html', fetchedAt: null })
  return { publishedAt: published.value, modifiedAt: modified.value }
}

test.each([
  'Published 3 March 2031, 14:05',
  'Posted on March 3, 2031 by the desk',
  'Veröffentlicht am 03.03.2031',
  'Erschienen am 3. März 2031, 14.05 Uhr',
  'Publié le 3 mars 2031 à 14h05',
  'Mise en ligne : 3 mars 2031',
  'Publicado el 3 de marzo de 2031',
  'Publicado em 3 de março de 2031 às 14h05',
  'Pubblicato il 3 marzo 2031',
  'Gepubliceerd op 3 maart 2031 om 14:05',
  'Opublikowano: 3 marca 2031, 14:05',
  'Опубликовано: 3 марта 2031, 14:05 мск',
  'Дата публикации: 03.03.2031',
  'Опубліковано 3 березня 2031',
  'Yayınlanma: 3 Mart 2031 14:05',
  'Giriş Tarihi: 3.3.2031 14:05',
  'Publicerad 3 mars 2031',
  'Publisert: 3. mars 2031',
  'Udgivet den 3. marts 2031',
  'Julkaistu 3.3.2031',
  'Publikováno 3. března 2031',
  'Megjelent: 2031. március 3.',
  'Δημοσιεύθηκε: 3 Μαρτίου 2031',
  'تاريخ النشر: 3 مارس 2031',
  '发布时间：2031年3月3日 14:05',
  '公開日：2031年3月3日',
  '입력 2031.03.03 14:05',
  'Đăng ngày 3/3/2031',
  'By Ilse Varn | 3 March 2031',
])('the line that says when it was published goes before other dates: %s', (line) => {
  expect(read(`<div>5 May 2029</div><div>${line}</div>`).publishedAt).toBe('2031-03-03')
})

test.each([
  'Last updated 3 March 2031',
  'Zuletzt aktualisiert: 03.03.2031',
  'Mis à jour le 3 mars 2031',
  'Actualizado el 3 de marzo de 2031',
  'Aggiornato il 3 marzo 2031',
  'Atualizado em 3 de março de 2031',
  'Bijgewerkt op 3 maart 2031',
  'Aktualizacja: 3 marca 2031',
  'Обновлено 3 марта 2031',
  'Оновлено 3 березня 2031',
  'Güncelleme: 3 Mart 2031',
  'Uppdaterad 3 mars 2031',
  'آخر تحديث: 3 مارس 2031',
  '更新：2031年3月3日',
])('a line that says when it was changed: %s', (line) => {
  const { publishedAt, modifiedAt } = read(`<div>Published 2 March 2031</div><div>${line}</div>`)
  expect([publishedAt, modifiedAt]).toEqual(['2031-03-02', '2031-03-03'])
})

/** The style of the brief on a page of its own: quiet on a screen, black on paper; a row or a point is not torn by a page's end. */
export const briefStyle = `
:root { color-scheme: light dark }
body { font: 16px/1.5 Georgia, 'Source Serif 4', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.7rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid } h3 { font-size: 1rem; margin: 1rem 0 .2rem }
header p, small, .note, th, .when, cite { font-family: system-ui, sans-serif; font-size: .82rem }
small, .note { opacity: .8 } ul { padding-left: 1.2rem; margin: .3rem 0 } li { margin: .3rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #8884; overflow-wrap: break-word }
td.value { min-width: 7em } td.when { white-space: nowrap } .ref { font: .72rem system-ui, sans-serif; text-decoration: none; color: inherit }
.sources { font-size: .85rem } .sources li:target { outline: 2px solid }
tr, .point, li { break-inside: avoid } h2, h3 { break-after: avoid }
@media screen and (max-width: 40rem) { table { display: block; overflow-x: auto } .timeline td { display: block; border: 0; padding: 0 } .timeline td + td { padding-bottom: .5rem } }
@media print { @page { margin: 18mm } body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; color: #000; background: #fff } small, .note { opacity: 1 } }
`.trim()

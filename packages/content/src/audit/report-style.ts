/** Of the printable report: one file, no script, nothing fetched. */
export const reportStyle = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-inline-size: 90rem; padding-inline: 1rem; color: #1b1b1b; background: #fff; }
h1, h2 { line-height: 1.2; }
h2 { margin-block-start: 2.5rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dl.facts dt { font-weight: 600; }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; table-layout: fixed; inline-size: 100%; min-inline-size: 60rem; font-size: .875rem; }
thead th:nth-child(1) { inline-size: 14%; }
thead th:nth-child(5) { inline-size: 8%; }
thead th:nth-child(6) { inline-size: 18%; }
caption { text-align: start; padding-block: .5rem; }
th, td { border: 1px solid #767676; padding: .4rem .5rem; text-align: start; vertical-align: top; }
th[scope="row"] { font-weight: 600; overflow-wrap: anywhere; }
thead th { background: #eee; }
td p { margin: 0 0 .4rem; white-space: pre-line; overflow-wrap: anywhere; }
.small { font-size: .8125rem; color: #444; overflow-wrap: anywhere; }
.mark { font-weight: 700; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { margin: 0; max-inline-size: none; padding: 0; font-size: 9pt; }
  table { font-size: 7.5pt; min-inline-size: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .scroll { overflow: visible; }
}
`

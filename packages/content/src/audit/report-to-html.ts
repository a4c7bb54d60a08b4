import {getLocale} from '@preop/locales'
import type {AuditPage, AuditReport, AuditReportUnit} from './audit-report.model.ts'
import {html, Markup} from './html.ts'
import {reportStyle} from './report-style.ts'

type Language = {readonly language: string; readonly direction: string}

const noticeWords = {
  none: 'none',
  wording: 'wording: the original was corrected, the translation is shown',
  changed: 'changed: the original is shown, the translation is withheld',
  missing: 'missing: the original is shown, there is no translation',
} as const

const inLanguage = (text: string, {language, direction}: Language) =>
  html`<p lang="${language}" dir="${direction}">${text}</p>`

const languageOf = (locale: AuditReport['locale']): Language => ({
  language: locale,
  direction: getLocale(locale).dir,
})

const personOf = (report: AuditReport, id: string) => {
  const name = report.people?.find((person) => person.id === id)?.name
  return name ? `${name} (${id})` : id
}

const work = (report: AuditReport, {translation, source}: AuditReportUnit) => {
  if (!translation) return html`<p>not translated</p>`
  const {provenance} = translation
  if (!provenance) return html`<p class="mark">nothing is known of this translation</p>`
  const {origin, translatedBy, translatedAt, reviewedBy, reviewedAt, reviewed} = provenance
  const {meaningUnchanged: mark, sourceText, sourceHash} = provenance
  const reviewer = reviewedBy
    ? html`reviewed by ${personOf(report, reviewedBy)}, ${reviewedAt ?? 'no time is stored'}`
    : html`reviewed by nobody`
  return html`<p>origin: ${origin}</p><p>translated by ${personOf(report, translatedBy)}, ${translatedAt}</p><p>${reviewer}${reviewedBy && !reviewed ? ', who translated it: not a review' : ''}</p>${
    mark
      ? html`<p>meaning unchanged, says ${personOf(report, mark.by)}, ${mark.at}, of ${mark.sourceHash}</p>`
      : null
  }${
    sourceHash === source.hash
      ? null
      : html`<p>translated from:</p>${inLanguage(sourceText, languageOf(report.sourceLocale))}<p class="small">${sourceHash}</p>`
  }`
}

const row = (report: AuditReport, unit: AuditReportUnit) => html`<tr>
<th scope="row">${unit.path}${unit.safetyCritical ? html`<p class="mark">safety-critical</p>` : null}</th>
<td>${inLanguage(unit.source.text, languageOf(report.sourceLocale))}<p class="small">${unit.source.hash}</p></td>
<td>${inLanguage(unit.shown.text, unit.shown)}<p class="small">${unit.shown.language}; notice: ${noticeWords[unit.shown.notice]}</p></td>
<td>${
  unit.translation
    ? html`${inLanguage(unit.translation.text, languageOf(report.locale))}<p class="small">${unit.translation.hash}</p>`
    : null
}</td>
<td>${unit.freshness ?? 'not translated'}</td>
<td>${work(report, unit)}</td>
</tr>
`

const table = (report: AuditReport, page: AuditPage) => {
  const {title, document, type, address, units} = page
  const href = address === null ? undefined : encodeURI(`${report.site}${address}`)
  return html`<h2 lang="${title.language}" dir="${title.direction}">${title.text}</h2>
<section class="scroll" aria-label="Units of ${document}" tabindex="0">
<table>
<caption>${type} ${document}, ${href ? html`<a href="${href}">${report.site}${address}</a>` : 'on several pages'}, ${units.length} units</caption>
<thead><tr><th scope="col">Unit</th><th scope="col">Source text</th><th scope="col">What readers get</th><th scope="col">Translation</th><th scope="col">Freshness</th><th scope="col">Who and when</th></tr></thead>
<tbody>
${units.map((unit) => row(report, unit))}</tbody>
</table>
</section>
`
}

const facts = (report: AuditReport): readonly (readonly [string, string])[] => {
  const {totals, proof, previous} = report
  const {none, wording, changed, missing} = totals.shown
  return [
    ['Site', report.site],
    ['Taken at', report.takenAt],
    ['Snapshot', report.snapshot],
    ['Locale', `${report.locale}, translated from ${report.sourceLocale}`],
    ['Documents', report.document ?? 'all'],
    ...(report.demonstration
      ? [['Demonstration', 'the site says that nobody has reviewed its translations'] as const]
      : []),
    ['Units', `${totals.units} on ${totals.pages} pages, ${totals.safetyCritical} safety-critical`],
    [
      'Shown',
      `${none} current, ${wording} with a note on wording, ${changed} withheld, ${missing} missing`,
    ],
    [
      'Reviewed',
      `${totals.reviewed} units; ${totals.machineUnreviewed} of a machine without a review`,
    ],
    ['SHA-256 of the JSON report', proof.digest.value],
    ['Previous audit', previous ? `${previous.takenAt}, ${previous.sha256}` : 'none'],
    [
      'Signature',
      proof.signature
        ? `the JSON report is signed with the Ed25519 key ${proof.signature.key}`
        : 'none: the report is not signed',
    ],
  ]
}

/**
 * A report as one HTML file to read and print: no script, nothing fetched, a table for each page.
 * It carries the digest of the JSON report, which is the proof.
 */
export const reportToHtml = (report: AuditReport): string =>
  html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Audit of translations, ${report.locale}, ${report.takenAt}</title>
<style>${new Markup(reportStyle)}</style>
</head>
<body>
<main>
<h1>Audit of translations: ${report.locale}</h1>
<dl class="facts">${facts(report).map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
${report.pages.map((page) => table(report, page))}</main>
</body>
</html>
`.text

import type {LeftOver} from '@preop/portable-text/legacy'
import type {ImportReport} from './import-report.ts'

const longest = 90

/** One line of a text; the whole of it is in `--json`. */
const excerpt = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const leftOverLine = ({kind, text, detail}: LeftOver) =>
  `  ${kind.padEnd(13)} ${[text === '' ? '' : `"${excerpt(text)}"`, excerpt(detail ?? '')].filter(Boolean).join('  ')}`

const mostAlike = 5

/** A page with 900 event handlers has one line of them for each of the first few. */
const leftOverLines = (leftOver: readonly LeftOver[]): string[] =>
  [...Map.groupBy(leftOver, ({kind}) => kind)].flatMap(([kind, alike]) => [
    ...alike.slice(0, mostAlike).map(leftOverLine),
    ...(alike.length > mostAlike
      ? [`  ${kind.padEnd(13)} and ${alike.length - mostAlike} more: --json lists them`]
      : []),
  ])

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

/** What an import did, for people. */
export const showReport = (report: ImportReport): string =>
  [
    `"${report.title}"  slug ${report.slug}`,
    `  ${counted(report.names.length, 'name')}: ${report.names.join('; ')}`,
    ...report.sections.map(
      ({kind, heading, guessedBy, blocks}) =>
        `  ${kind.padEnd(18)} ${excerpt(heading)}  (${counted(blocks, 'paragraph')}${guessedBy ? `, by "${guessedBy}"` : ''})`,
    ),
    ...(report.questions > 0 ? [`  ${counted(report.questions, 'question')} with answers`] : []),
    '',
    report.notCarriedOver.length === 0 ? 'Everything was carried over.' : 'Not carried over:',
    ...leftOverLines(report.notCarriedOver),
    ...(report.toCheck.length === 0
      ? []
      : ['', 'To check:', ...report.toCheck.map((one) => `  ${one}`)]),
    '',
  ].join('\n')

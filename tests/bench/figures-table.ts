import type {Figure} from './figure.ts'

const heading = ['Figure', 'Value', 'Unit', 'Baseline', 'Value', 'Times better']

const toRow = ({id, value, unit, baseline, ratio}: Figure): string[] => [
  id,
  String(value),
  unit,
  baseline?.id ?? '-',
  baseline ? String(baseline.value) : '-',
  ratio === undefined ? '-' : String(ratio),
]

const isNumber = (cell: string) => cell !== '' && !Number.isNaN(Number(cell))

/** Figures as lines of text in columns, numbers set to the right. */
export const figuresTable = (figures: readonly Figure[]): string => {
  const rows = [heading, ...figures.map(toRow)]
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return `${rows.map(line).join('\n')}\n`
}

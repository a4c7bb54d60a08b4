import {isBlockHolder} from '../portable-text/is-block-holder.ts'
import {asRecord, asRecords} from './plain.ts'

/** The words of a block, its inline objects left out. A span may be nothing but a space. */
export const blockText = (block: unknown): string =>
  asRecords(asRecord(block).children)
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')

/** The words of a body, one entry a block; care cards and timed steps give their blocks. */
export const bodyTexts = (body: unknown): string[] =>
  asRecords(body)
    .flatMap((element) => (isBlockHolder(element) ? asRecords(element.body) : [element]))
    .map(blockText)
    .filter((text) => text.trim() !== '')

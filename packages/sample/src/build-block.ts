import type {TextEntry} from './body-entry.ts'
import {type InlineChild, type MarkDefinition, parseInline} from './parse-inline.ts'

export type SampleBlock = {
  readonly _type: 'block'
  readonly _key: string
  readonly style: string
  readonly listItem?: string
  readonly level?: number
  readonly markDefs: readonly MarkDefinition[]
  readonly children: readonly InlineChild[]
}

/** The block for an entry, in the entry's own words or in the words of a translation. */
export const buildBlock = (entry: TextEntry, text: string): SampleBlock => {
  const {children, markDefs} = parseInline(text)
  return {
    _type: 'block',
    _key: entry.key,
    style: entry.style ?? 'normal',
    ...(entry.list === undefined ? {} : {listItem: entry.list, level: 1}),
    markDefs,
    children,
  }
}

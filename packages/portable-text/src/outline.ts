import {isPortableTextBlock} from '@portabletext/toolkit'
import {prepareBody} from './prepare-body.ts'
import {toPlainText} from './to-plain-text.ts'
import type {Direction, ResolvedBody} from './types.ts'

export type OutlineEntry = {
  readonly id: string
  readonly level: 3 | 4
  readonly text: string
  readonly lang: string
  readonly dir: Direction
}

const levels = new Map<unknown, 3 | 4>([
  ['h3', 3],
  ['h4', 4],
])

/**
 * The headings inside a body, for contents navigation.
 *
 * @param path - the `path` the body is rendered under; ids agree with the rendered headings
 */
export const outline = (body: ResolvedBody, path: string): readonly OutlineEntry[] =>
  body.flatMap((resolved) => {
    const {value, lang, dir} = resolved
    if (!isPortableTextBlock(value)) return []
    const level = levels.get(value.style)
    const id = prepareBody([{...resolved, notice: 'none'}], path, lang).nodes[0]?._key
    return level && id ? [{id, level, text: toPlainText([value]), lang, dir}] : []
  })

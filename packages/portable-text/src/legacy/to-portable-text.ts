import type {BlockStyle} from '@preop/schema/lists'
import type {LegacyParagraph, Run} from './legacy-page.ts'

/** A paragraph, heading or list item as a body holds it. */
export type PortableTextBlock = {
  _key: string
  _type: 'block'
  style: BlockStyle
  markDefs: {_key: string; _type: 'link'; href: string}[]
  children: {_key: string; _type: 'span'; text: string; marks: string[]}[]
  listItem?: 'bullet' | 'number'
  level?: number
}

/**
 * One block of a body.
 *
 * @param key - `_key` of the block, unique in its body
 */
export const toPortableText = (
  key: string,
  runs: readonly Run[],
  style: BlockStyle = 'normal',
  list?: LegacyParagraph['list'],
): PortableTextBlock => {
  const hrefs = [...new Set(runs.flatMap(({href}) => href ?? []))]
  const linkKey = (href: string) => `m${hrefs.indexOf(href) + 1}`
  return {
    _key: key,
    _type: 'block',
    style,
    markDefs: hrefs.map((href) => ({_key: linkKey(href), _type: 'link', href})),
    children: runs.map(({text, decorators, href}, index) => ({
      _key: `s${index + 1}`,
      _type: 'span',
      text,
      marks: [...decorators, ...(href === undefined ? [] : [linkKey(href)])],
    })),
    ...(list ? {listItem: list.kind, level: list.level} : {}),
  }
}

import type {LegacyElement, LegacyPage} from '@preop/portable-text/legacy'

/** More than this above a heading is the page's own text, and the heading is not its title. */
const mostAbove = 8

export type Titled = {
  title?: string
  above: LegacyElement[]
  rest: LegacyElement[]
}

/** The title of a page, what stands above it and what below. */
export const findTitle = ({elements, windowTitle, format}: LegacyPage): Titled => {
  const headings = elements.filter((element) => element.type === 'heading')
  const top = headings.find(({level}) => level === 1)
  const named = headings.find(({text}) => text.toLowerCase() === windowTitle?.toLowerCase())
  const first = format === 'text' || windowTitle === undefined ? headings[0] : undefined
  const heading = top ?? named ?? first
  if (!heading) return {...(windowTitle ? {title: windowTitle} : {}), above: [], rest: elements}
  const index = elements.indexOf(heading)
  const above = elements.slice(0, index)
  const below = elements.slice(index + 1)
  return above.length <= mostAbove
    ? {title: heading.text, above, rest: below}
    : {title: heading.text, above: [], rest: [...above, ...below]}
}

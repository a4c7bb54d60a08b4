import {
  type LegacyElement,
  type PortableTextBlock,
  toPortableText,
} from '@preop/portable-text/legacy'

/**
 * The body of a section: paragraphs and lists as they were, lower headings as `h3` and `h4`.
 *
 * @param elements - without the heading of the section itself
 */
export const toBody = (elements: readonly LegacyElement[]): PortableTextBlock[] => {
  const levels = elements.flatMap((one) => (one.type === 'heading' ? [one.level] : []))
  const highest = Math.min(...levels)
  return elements.map((element, index) => {
    const key = `b${index + 1}`
    if (element.type === 'paragraph')
      return toPortableText(key, element.runs, 'normal', element.list)
    const style = element.level === highest ? 'h3' : 'h4'
    return toPortableText(key, [{text: element.text, decorators: []}], style)
  })
}

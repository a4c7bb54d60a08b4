import type {LegacyElement} from '@preop/portable-text/legacy'

export type RawSection = {heading?: string; elements: LegacyElement[]}

/**
 * Splits a page at its highest headings; lower ones stay inside their section. What stands above
 * the first is a section without a heading.
 */
export const splitSections = (elements: readonly LegacyElement[]): RawSection[] => {
  const levels = elements.flatMap((one) => (one.type === 'heading' ? [one.level] : []))
  const highest = Math.min(...levels)
  const sections: RawSection[] = [{elements: []}]
  for (const element of elements) {
    if (element.type === 'heading' && element.level === highest)
      sections.push({heading: element.text, elements: []})
    else sections.at(-1)?.elements.push(element)
  }
  return sections.filter(({heading, elements: own}) => heading !== undefined || own.length > 0)
}

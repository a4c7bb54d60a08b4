/** Sections that patients weigh against each other. */
const pairs: readonly (readonly [string, string])[] = [
  ['candidacy', 'contraindications'],
  ['benefits', 'risks'],
]

const isPair = (first: string, second: string | undefined) =>
  pairs.some(([one, other]) => one === first && other === second)

/**
 * Puts sections that are weighed against each other together where they follow one another; all
 * others stand alone. The order stays the page's.
 */
export const pairSections = <Section extends {readonly kind: string}>(
  sections: readonly Section[],
): readonly (readonly Section[])[] => {
  const groups: Section[][] = []
  for (const section of sections) {
    const last = groups.at(-1)
    const [only, ...others] = last ?? []
    if (only && others.length === 0 && isPair(only.kind, section.kind)) last?.push(section)
    else groups.push([section])
  }
  return groups
}

import type {DeskView} from './desk-view.ts'
import type {UnitRow} from './unit-row.ts'

/** What the queue can be narrowed by and counted for. */
export const rowFacets = [
  'locale',
  'stage',
  'risk',
  'specialty',
  'mine',
  'stale',
  'document',
] as const
export type RowFacet = (typeof rowFacets)[number]

type Test = (row: UnitRow) => boolean

const testOf = (view: DeskView, facet: RowFacet, me: string): Test | undefined => {
  const {locale, stage, specialty, document, staleSince} = view
  switch (facet) {
    case 'locale':
      return locale && ((row) => row.locale === locale)
    case 'stage':
      return stage && ((row) => row.stage === stage)
    case 'risk':
      return view.safetyOnly ? (row) => row.isSafetyCritical : undefined
    case 'specialty':
      return specialty === undefined ? undefined : (row) => row.specialties.includes(specialty)
    case 'mine':
      return view.mine ? (row) => row.people.includes(me) : undefined
    case 'stale':
      return staleSince === undefined
        ? undefined
        : (row) => row.staleSince !== undefined && row.staleSince <= staleSince
    case 'document':
      return document === undefined ? undefined : (row) => row.documentId === document
    default:
      return facet satisfies never
  }
}

const textTest = (text: string): Test | undefined => {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  return (row) => {
    const all = [row.documentTitle, row.documentId, row.place, row.path, row.source, row.target]
      .join('\n')
      .toLocaleLowerCase()
    return words.every((word) => all.includes(word))
  }
}

/**
 * The rows a view shows.
 *
 * @param me - the id of whoever looks
 * @param except - a facet that is not looked at, to count what choosing another value would show
 */
export const filterRows = (
  rows: readonly UnitRow[],
  view: DeskView,
  me: string,
  except?: RowFacet,
): readonly UnitRow[] => {
  const tests = [
    ...rowFacets.filter((facet) => facet !== except).map((facet) => testOf(view, facet, me)),
    textTest(view.text),
  ].filter((test) => test !== undefined)
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)))
}

import type {LostWork} from '@preop/translation'

/** Why a text stands in no list, and what brings it back. */
export const lostReason = ({kind, problem}: LostWork): string => {
  switch (kind) {
    case 'orphan':
      return 'The page has no such part any more.'
    case 'noDocument':
      return 'The page is not public. The text comes back with it.'
    case 'localeNotOffered':
      return 'The settings do not have the locale. The text comes back with it.'
    case 'malformed':
      return `What is stored cannot be used. ${problem ?? ''}`.trim()
    default:
      return kind satisfies never
  }
}

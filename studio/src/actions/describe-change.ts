import type {Change, Substance} from '@preop/translation'

const substances: Record<Substance, string> = {
  number: 'a number',
  unit: 'a unit of measure',
  dose: 'a dose',
  date: 'a date or time',
  phone: 'a phone number',
  negation: 'a negation',
  link: 'a link',
  listCount: 'how many points there are',
  other: 'words',
}

/** How the classifier that also decides on the site sees a change, in an editor's words. */
export const describeChange = (change: Change): string => {
  switch (change.kind) {
    case 'same':
    case 'wording':
      return 'Wording only: case, punctuation, spacing or spelling.'
    case 'substance':
      return change.what === 'other'
        ? 'Substance: other words, so the meaning may have changed.'
        : `Substance: ${substances[change.what]} changed.`
    default:
      return change satisfies never
  }
}

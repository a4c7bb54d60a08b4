import type {DisplacedText} from '@preop/translation'

/** Texts named in one message; the others are counted. */
const mostNamed = 5

const described = ({path, locale, approved, instead}: DisplacedText): string => {
  const {reviewedBy, reviewedAt, translatedBy, translatedAt} = approved.stored
  const by = reviewedBy
    ? `approved by ${reviewedBy} at ${reviewedAt}`
    : `written by ${translatedBy} at ${translatedAt}`
  return `"${path}" in "${locale}", ${by}, would give way to ${instead ? 'an older text' : 'none'}`
}

/**
 * Which approved translations a change would displace, in words: what they are, and what to do.
 *
 * @param documentId - of the published document
 */
export const describeDisplaced = (documentId: string, found: readonly DisplacedText[]): string => {
  const more = found.length - mostNamed
  return [
    `expected it to keep its approved translations, found older ones. ${found.slice(0, mostNamed).map(described).join('; ')}`,
    more > 0 ? `; and ${more} more. ` : '. ',
    `What was sent was made from an out-of-date copy of the document, or is an old revision. Read "${documentId}" again and make your change on top of it. To go back to an older translation, approve it anew in the translation desk.`,
  ].join('')
}

import type {ApprovalRefusal} from './approval.types.ts'

/** A refusal in words, for people: what was expected, and what to do. */
export const refusalMessage = ({refused}: ApprovalRefusal): string => {
  switch (refused) {
    case 'sourceMoved':
      return 'The source text has changed since this was translated. Compare the source then, the source now and the translation, then translate what is there now.'
    case 'sourceNotPublished':
      return 'This translates a source text that is still a draft. Approve it once the draft is published.'
    case 'ownMachineText':
      return 'You made this machine text. Somebody else has to review it.'
    case 'noText':
      return 'There is no text to approve. Translate the unit first.'
    case 'noReviewer':
      return 'Nobody is named as the reviewer. Sign in, then approve again.'
    case 'noProvenance':
      return 'It is not recorded who made this text, when, or by what means. Save it anew, then approve it.'
    case 'unknownUnit':
      return 'The document has no such unit any more. Its text stays with the work on the document.'
    case 'localeNotOffered':
      return 'Readers cannot choose this locale. Switch it on in the settings, then approve; what was translated stays.'
    case 'ambiguous':
      return 'The field holds two texts of one locale. Have an editor remove the wrong one first.'
    case 'alreadyApproved':
      return 'This text is approved already.'
    case 'changedMeanwhile':
      return 'Somebody has changed this text since you read it. Read what is there now, then approve it.'
    default:
      return refused satisfies never
  }
}

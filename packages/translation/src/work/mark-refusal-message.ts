import type {SavedMarkRefusal} from './save-mark.ts'

/** Why a unit was not marked "meaning unchanged", in words, for people: and what to do. */
export const markRefusalMessage = ({refused}: SavedMarkRefusal): string => {
  switch (refused) {
    case 'changedMeanwhile':
      return 'The source text or its translation has changed since you read it. Compare what is there now, then mark it.'
    case 'noEditor':
      return 'Nobody is named as the editor. Sign in, then mark it again.'
    case 'notStale':
      return 'The translation is current, or somebody has marked it for this source text already.'
    case 'noTranslation':
      return 'It is not recorded what source text this translation was made from. Have it translated and approved anew.'
    case 'unknownUnit':
      return 'The document has no such unit any more.'
    case 'ambiguous':
      return 'The field holds two texts of one locale. Have an editor remove the wrong one first.'
    default:
      return refused satisfies never
  }
}

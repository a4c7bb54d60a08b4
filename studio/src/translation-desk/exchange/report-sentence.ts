import type {ImportReport} from '@preop/translation/exchange'

/** What a file would change, or has changed, in one sentence. */
export const reportSentence = (
  {applied, already, untranslated, refused}: ImportReport,
  isStored: boolean,
): string =>
  `${applied.length} ${isStored ? 'stored' : 'to be stored'}, ${already.length} already so, ${untranslated.length} without a translation, ${refused.length} refused.`

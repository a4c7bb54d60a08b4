import type {Locale} from '@preop/locales'
import {feedbackReasons} from '@preop/schema/rules'
import type {FeedbackFormProps} from '@preop/ui'
import {paths} from '../paths.ts'
import {wordsOf} from '../words.ts'

/** The form that asks whether a procedure's page helped. */
export const feedbackForm = (procedureId: string, locale: Locale): FeedbackFormProps => {
  const words = wordsOf(locale)
  return {
    action: paths.feedback(locale, procedureId),
    labels: {
      question: words('feedback.question'),
      yes: words('feedback.yes'),
      no: words('feedback.no'),
      why: words('feedback.why'),
      send: words('feedback.send'),
      privacy: words('feedback.privacy'),
    },
    reasons: feedbackReasons.map((value) => ({value, text: words(`feedback.reasons.${value}`)})),
  }
}

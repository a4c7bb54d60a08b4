import type {ProcedureHead} from '@preop/content'
import type {Locale} from '@preop/locales'
import {interfacePage} from '../interface-page.ts'
import {pageAddresses} from '../page-addresses.ts'
import {paths} from '../paths.ts'
import {createResolver} from '../resolver.ts'
import {wordsOf} from '../words.ts'
import type {Outcome} from './answer-request.ts'
import {feedbackForm} from './feedback-form.ts'

/** Everything that the page after (or without) an answer shows. */
export type FeedbackPage = Awaited<ReturnType<typeof buildFeedbackPage>>

/**
 * @param outcome - of an answer; undefined for who came here without one
 */
export const buildFeedbackPage = async (
  procedure: ProcedureHead,
  locale: Locale,
  outcome: Outcome | undefined,
) => {
  const words = wordsOf(locale)
  const title = createResolver(locale).required(procedure.title, `${procedure._id}: title`)
  const addresses = await pageAddresses([procedure._id], locale)
  const page = await interfacePage(locale, {
    title: words('feedback.heading'),
    description: words('feedback.question'),
    toPath: (other) => paths.feedback(other, procedure._id),
  })
  const messages = {
    thanks: {title: words('feedback.thanksTitle'), text: words('feedback.thanksText')},
    failed: {title: words('feedback.failedTitle'), text: words('feedback.failedText')},
    tooMany: {title: words('feedback.failedTitle'), text: words('feedback.tooManyText')},
  }
  return {
    frame: page.frame,
    head: {...page.head, alternates: [], noindex: true},
    message: outcome && outcome !== 'unclear' ? messages[outcome] : undefined,
    form: feedbackForm(procedure._id, locale),
    about: {title, href: addresses[procedure._id] ?? paths.procedures(locale)},
  }
}

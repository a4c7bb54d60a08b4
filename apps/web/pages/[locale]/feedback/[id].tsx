import '@preop/ui/styles'
import {FeedbackForm, Text} from '@preop/ui'
import type {GetServerSideProps} from 'next'
import {DocumentHead} from '../../../components/document-head.tsx'
import {Layout} from '../../../components/layout.tsx'
import {content} from '../../../lib/content.ts'
import {answerRequest, type Outcome} from '../../../lib/feedback/answer-request.ts'
import {buildFeedbackPage, type FeedbackPage} from '../../../lib/feedback/feedback-page.ts'
import {jsonProps} from '../../../lib/json-props.ts'
import {paths} from '../../../lib/paths.ts'
import {siteSettings} from '../../../lib/site-settings.ts'
import {wordsOf} from '../../../lib/words.ts'

export const config = {unstable_runtimeJS: false}

const statusOf = {thanks: 303, unclear: 400, tooMany: 429, failed: 503} as const satisfies Record<
  Outcome,
  number
>

/** The form sends its answer here; a kept one leads to the thanks by its address. */
export const getServerSideProps: GetServerSideProps<FeedbackPage> = async (context) => {
  const {req, res, query, params} = context
  const {enabledLocales} = await siteSettings()
  const locale = enabledLocales.find((enabled) => enabled === params?.locale)
  const found = locale && (await content().pageHead(String(params?.id)))
  if (!locale || found?._type !== 'procedure') return {notFound: true}
  res.setHeader('Cache-Control', 'no-store')
  const outcome = req.method === 'POST' ? await answerRequest(req, found._id, locale) : undefined
  if (outcome === 'thanks') {
    const destination = `${paths.feedback(locale, found._id)}?sent=1`
    return {redirect: {destination, statusCode: statusOf.thanks}}
  }
  if (outcome) res.statusCode = statusOf[outcome]
  const shown = outcome ?? (query.sent === undefined ? undefined : 'thanks')
  return {props: jsonProps(await buildFeedbackPage(found, locale, shown))}
}

const Page = ({frame, head, message, form, about}: FeedbackPage) => {
  const words = wordsOf(frame.locale)
  return (
    <>
      <DocumentHead head={head} />
      <Layout frame={frame} teaser={false}>
        <h1>{message?.title ?? words('feedback.heading')}</h1>
        {message ? <p>{message.text}</p> : <FeedbackForm {...form} />}
        <p>
          {words('feedback.back')}{' '}
          <a href={about.href}>
            <Text of={about.title} locale={frame.locale} />
          </a>
        </p>
      </Layout>
    </>
  )
}

export default Page

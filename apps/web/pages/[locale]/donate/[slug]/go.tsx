import '@preop/ui/styles'
import type {GetServerSideProps} from 'next'
import {DocumentHead} from '../../../../components/document-head.tsx'
import {GiveDocument} from '../../../../components/give.tsx'
import {content} from '../../../../lib/content.ts'
import {contentSecurityPolicy} from '../../../../lib/content-security-policy.ts'
import {giftValues} from '../../../../lib/giving/gift-values.ts'
import {buildGivePage, type GivePage} from '../../../../lib/giving/give-page.ts'
import {jsonProps} from '../../../../lib/json-props.ts'
import {paths} from '../../../../lib/paths.ts'
import {redirectTarget} from '../../../../lib/redirect-target.ts'
import {siteSettings} from '../../../../lib/site-settings.ts'

export const config = {unstable_runtimeJS: false}

/** The form of an appeal leads here. Of all pages only this one may send a form to a provider. */
export const getServerSideProps: GetServerSideProps<GivePage> = async ({res, query, params}) => {
  const {enabledLocales, allowedHosts} = await siteSettings()
  const locale = enabledLocales.find((enabled) => enabled === params?.locale)
  if (!locale) return {notFound: true}
  const slug = String(params?.slug)
  const donation = await content().bySlug('donation', locale, slug)
  res.setHeader('Cache-Control', 'no-store')
  if (!donation) {
    const moved = await redirectTarget(locale, paths.appeal(locale, slug))
    return moved ? {redirect: {destination: encodeURI(moved), permanent: false}} : {notFound: true}
  }
  const isChange = query.change !== undefined
  const page = await buildGivePage(donation, locale, {values: giftValues(query), isChange})
  if (page.step.kind === 'closed' || (page.step.kind === 'choose' && page.step.wrong)) {
    res.statusCode = 400
  }
  if (page.step.kind === 'ready' && process.env.NODE_ENV === 'production') {
    const hosts = allowedHosts.map((host) => `https://${host}`)
    res.setHeader('Content-Security-Policy', contentSecurityPolicy(hosts))
  }
  return {props: jsonProps(page)}
}

const Page = (page: GivePage) => (
  <>
    <DocumentHead head={page.head} />
    <GiveDocument {...page} />
  </>
)

export default Page

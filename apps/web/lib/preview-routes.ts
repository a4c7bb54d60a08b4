import {localeIds} from '@preop/locales'
import {previewPrefix} from '@preop/schema/lists'

const pages = `/:locale(${localeIds.join('|')})/:path*`
const previews = previewPrefix + pages

/** Browsers say what they ask for a document for. */
const isFrame = [{type: 'header' as const, key: 'sec-fetch-dest', value: 'iframe'}]

/**
 * The second address of every page, in the form that Next's config has them. A link in a page that
 * stands in a frame leads to a public address, which refuses to be framed: so a document that is
 * asked for by a frame is asked for again at its second address, where the policy says who may.
 */
export const previewRoutes = {
  rewrite: {source: previews, destination: '/:locale/:path*'},
  redirect: {
    source: pages,
    has: isFrame,
    destination: `${previewPrefix}/:locale/:path*`,
    permanent: false,
  },
  headers: [
    // A shared cache must not answer a frame with what it keeps for readers, nor the other way.
    {source: pages, headers: [{key: 'Vary', value: 'Sec-Fetch-Dest'}]},
    {
      source: `${previewPrefix}/:path*`,
      headers: [
        {key: 'Cache-Control', value: 'private, no-store'},
        {key: 'X-Robots-Tag', value: 'noindex'},
      ],
    },
  ],
}

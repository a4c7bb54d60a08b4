import {createHash} from 'node:crypto'
import {bannerScript} from '@preop/ui/banner-script'

const scriptHash = createHash('sha256').update(bannerScript).digest('base64')

/**
 * What a page may load and where its forms may lead: our own sheets and pictures, the one script of
 * the banners, and nobody else.
 *
 * @param formHosts - origins beside ours that forms of the page may send to
 * @param framedBy - the origin of the Studio, on addresses that it may show in a frame
 */
export const contentSecurityPolicy = (
  formHosts: readonly string[] = [],
  framedBy?: string,
): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    "style-src 'self'",
    "img-src 'self'",
    // Tools that look at a page, such as Lighthouse, read the site's robots.txt through it.
    "connect-src 'self'",
    ["form-action 'self'", ...formHosts].join(' '),
    "base-uri 'none'",
    `frame-ancestors ${framedBy ?? "'none'"}`,
  ].join('; ')

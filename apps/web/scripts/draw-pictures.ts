import {readFile, writeFile} from 'node:fs/promises'
import {chromium, type Page} from '@playwright/test'
import {locales} from '@preop/locales'
import {z} from 'zod'

/**
 * Draws what stands in `public/`: the picture of each locale for shared links, and the icons for
 * whoever cannot show the SVG. Run it again when the icon or the words on the home page change:
 * `node apps/web/scripts/draw-pictures.ts`, with `PREOP_CHROMIUM` as the browser tests take it.
 */
const folder = new URL('../', import.meta.url)
const words = z.object({home: z.object({title: z.string(), intro: z.string()})})

const wordsIn = async (locale: string) =>
  words.parse(JSON.parse(await readFile(new URL(`messages/${locale}.json`, folder), 'utf8'))).home

const picture = (icon: string, locale: (typeof locales)[number], title: string, intro: string) =>
  `<!doctype html><html lang="${locale.id}" dir="${locale.dir}"><style>
    body { margin: 0; box-sizing: border-box; inline-size: 1200px; block-size: 630px; padding: 72px 80px;
      display: flex; flex-direction: column; justify-content: space-between;
      background: #0b5b61; color: #fff; font-family: system-ui, sans-serif }
    svg { inline-size: 112px; block-size: 112px; margin-inline-start: -18px }
    h1 { margin: 0 0 24px; font-size: 76px; line-height: 1.15; font-weight: 700 }
    p { margin: 0; font-size: 36px; line-height: 1.4 }
  </style><body>${icon}<div><h1>${title}</h1><p>${intro}</p></div></body></html>`

const shoot = async (page: Page, html: string, width: number, height: number) => {
  await page.setViewportSize({width, height})
  await page.setContent(html)
  return page.screenshot({omitBackground: true})
}

const square = (page: Page, icon: string, size: number) =>
  shoot(
    page,
    `<style>body{margin:0}svg{display:block;inline-size:100vw}</style>${icon}`,
    size,
    size,
  )

/** A PNG as the one image of an icon file: header, directory entry, image. */
const toIconFile = (png: Buffer, size: number) => {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const {PREOP_CHROMIUM} = process.env
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(PREOP_CHROMIUM ? {executablePath: PREOP_CHROMIUM} : {}),
})
const page = await browser.newPage()
const icon = await readFile(new URL('public/icon.svg', folder), 'utf8')
for (const locale of locales) {
  const {title, intro} = await wordsIn(locale.id)
  const png = await shoot(page, picture(icon, locale, title, intro), 1200, 630)
  await writeFile(new URL(`public/open-graph/${locale.id}.png`, folder), png)
}
await writeFile(new URL('public/apple-touch-icon.png', folder), await square(page, icon, 180))
const small = await square(page, icon, 32)
await writeFile(new URL('public/favicon.ico', folder), toIconFile(small, 32))
await browser.close()

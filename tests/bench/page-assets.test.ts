import {pageAssets} from './page-assets.ts'

it('finds style sheets, scripts, and scripts in the page, but no data', () => {
  const html = `<!doctype html><head>
    <link rel="preload" href="/_next/a.css" as="style"/>
    <link rel="stylesheet" href="/_next/a.css" data-n-g=""/>
    <link href="/print.css" media="print" rel="stylesheet"/>
    <link rel="alternate" hreflang="fr" href="/fr"/>
    <script type="application/ld+json">{"@type":"MedicalWebPage"}</script>
    <script src="/banner.js"></script><script>hide()</script></head>`
  expect(pageAssets(html)).toEqual({
    stylesheets: ['/_next/a.css', '/print.css'],
    scripts: ['/banner.js'],
    inlineScripts: ['hide()'],
  })
})

const valuesOf = (html: string, tag: RegExp, attribute: RegExp): string[] =>
  [...html.matchAll(tag)].flatMap(([text]) => attribute.exec(text)?.[1] ?? [])

/** Data for search engines runs nowhere. */
const isData = (openingTag: string) => /type="application\/(ld\+)?json"/.test(openingTag)

/** What a page of built HTML makes a browser load, and the scripts written out in it. */
export const pageAssets = (html: string) => {
  const stylesheets = valuesOf(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, /\bhref="([^"]+)"/)
  const scripts = valuesOf(html, /<script\b[^>]*>/g, /\bsrc="([^"]+)"/)
  const inlineScripts = [...html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)].flatMap(
    ([, openingTag = '', code = '']) => (isData(openingTag) || code === '' ? [] : [code]),
  )
  return {stylesheets, scripts, inlineScripts}
}

/** The scripts in a page's HTML that a browser would run: their code, or the tag of one elsewhere. */
export const runningScripts = (html: string): string[] =>
  [...html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/gi)]
    .filter(([, tag]) => !tag?.startsWith('<script type="application/ld+json"'))
    .map(([, tag = '', code = '']) => (tag === '<script>' ? code : tag))

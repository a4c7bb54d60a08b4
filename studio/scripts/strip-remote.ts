const remote = '(?:https?:)?//'

const removed = [
  // Scripts of another host: the bridge to Sanity's dashboard.
  new RegExp(String.raw`<script\b[^>]*\bsrc=["']?${remote}[^>]*>\s*</script>`, 'gi'),
  new RegExp(String.raw`<link\b[^>]*\bhref=["']?${remote}[^>]*>`, 'gi'),
  // Fonts of another host: the Studio's font stack goes on with the system's.
  new RegExp(String.raw`@font-face\s*\{[^{}]*url\(\s*["']?${remote}[^{}]*\}`, 'gi'),
  // Comments of inline scripts: harmless, but then any address left is a finding.
  /^[ \t]*\/\/.*https?:\/\/.*$/gm,
]

const anchors = new RegExp(String.raw`<a\b[^>]*\bhref=["']?${remote}[^>]*>(.*?)</a>`, 'gis')

/** Takes everything that a browser would fetch from another host out of HTML or CSS. */
export const stripRemote = (source: string): string =>
  removed.reduce((text, pattern) => text.replace(pattern, ''), source).replace(anchors, '$1')

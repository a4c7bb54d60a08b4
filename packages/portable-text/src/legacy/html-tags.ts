import type {Decorator} from '@preop/schema/lists'
import type {LeftOverKind} from './legacy-page.ts'

/** Elements that are left out with all that is in them. */
export const leftOutTags: ReadonlyMap<string, LeftOverKind> = new Map([
  ...(['script'] as const).map((tag) => [tag, 'script'] as const),
  ...(['style', 'link'] as const).map((tag) => [tag, 'style'] as const),
  ...(['template', 'noscript', 'base'] as const).map((tag) => [tag, 'hidden'] as const),
  ...(['nav', 'menu'] as const).map((tag) => [tag, 'navigation'] as const),
  ...(['footer'] as const).map((tag) => [tag, 'footer'] as const),
  ...(['img', 'picture', 'map', 'svg', 'canvas'] as const).map((tag) => [tag, 'image'] as const),
  ...(
    ['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'video', 'audio', 'math'] as const
  ).map((tag) => [tag, 'embedded'] as const),
  ...(['form', 'input', 'button', 'select', 'textarea', 'option', 'datalist'] as const).map(
    (tag) => [tag, 'form'] as const,
  ),
])

/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article aside hr blockquote body center dd details dialog div dl dt fieldset figcaption figure header hgroup html legend li main p pre section summary table tbody td tfoot th thead tr caption search'.split(
    ' ',
  ),
)

/** Elements inside a line that mean nothing a page could show. */
export const plainInlineTags: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i ins label mark q s samp small span strike strong sub sup time tt u var wbr kbd del ul ol h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)

export const decoratorTags: ReadonlyMap<string, Decorator> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
])

/** Elements whose place a reader may need: they are carried over as plain text and told. */
export const flattenedTags: ReadonlySet<string> = new Set([
  'table',
  'blockquote',
  'pre',
  'dl',
  'sub',
  'sup',
  's',
  'strike',
  'del',
])

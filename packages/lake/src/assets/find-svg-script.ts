const risks = [
  ['a script element', /<(?:[\w-]+:)?script\b/i],
  ['an event handler', /[\s"'/]on[a-z]+\s*=/i],
  ['a link that runs a script', /(?:href|src|action|from|to|values)\s*=\s*["']?\s*javascript:/i],
  ['a foreign document', /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object)\b/i],
  ['an entity declaration', /<!ENTITY/i],
] as const

/**
 * What an SVG holds that could run or fetch something; undefined when nothing was found. A help for
 * the person who uploads: what protects readers is the policy under which SVGs are served.
 */
export const findSvgScript = (svg: string): string | undefined =>
  risks.find(([, pattern]) => pattern.test(svg))?.[0]

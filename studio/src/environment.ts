/**
 * Where the Studio finds its content, fixed when it is built. Vite puts in the values, so each
 * variable is named in full; without a project id the Studio talks to the lake that serves it.
 */
const hostedProjectId = process.env.SANITY_STUDIO_PROJECT_ID || undefined

export const isHosted = hostedProjectId !== undefined
export const projectId = hostedProjectId ?? 'preop'
export const dataset = process.env.SANITY_STUDIO_DATASET || 'production'
/** Where the site is, for a Studio whose lake does not say. */
export const siteOrigin = process.env.SANITY_STUDIO_SITE_ORIGIN || undefined

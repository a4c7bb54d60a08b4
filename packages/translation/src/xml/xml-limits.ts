/** What is read where the caller sets no limits of its own. */
export const xmlLimits = {maxBytes: 50_000_000, maxDepth: 100, maxElements: 2_000_000} as const

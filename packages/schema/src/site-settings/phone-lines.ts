/** The hospital's own lines, one number each in the settings. */
export const phoneLines = ['main', 'advice', 'interpreter'] as const

/** What a text may name: a line of the hospital or the emergency number of its jurisdiction. */
export const dialLines = [...phoneLines, 'emergency'] as const

/**
 * Without these a reader whose text is withheld, or whose wound bleeds, has nobody to call: pages
 * name them whether an editor does or not.
 */
export const requiredPhoneLines = ['advice', 'interpreter'] as const satisfies readonly PhoneLine[]

export type PhoneLine = (typeof phoneLines)[number]
export type DialLine = (typeof dialLines)[number]

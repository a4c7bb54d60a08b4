/** The one list of roles; whoever may do more comes first. */
export const roles = ['administrator', 'editor', 'translator', 'viewer'] as const

export type Role = (typeof roles)[number]

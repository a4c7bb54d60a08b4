/** What people may be; the lake enforces what each may do. */
export const roles = ['administrator', 'editor', 'translator', 'viewer'] as const

export type Role = (typeof roles)[number]

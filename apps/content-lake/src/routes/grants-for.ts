import type {Identity} from '@preop/lake'

export type Grant = {readonly filter: string; readonly permissions: readonly string[]}

const everything = 'true'

const change = ['create', 'update', 'manage'] as const

/**
 * An access list as GROQ filters. The Studio runs them itself, to decide which of its buttons work;
 * they promise what the lake's own checks allow, and enforce nothing.
 */
export const grantsFor = (identity: Identity): readonly Grant[] => {
  if (identity.kind === 'anonymous')
    return [{filter: '!(_id in path("*.**"))', permissions: ['read']}]
  const {role, locales} = identity
  const reads = {filter: everything, permissions: ['read', 'history']}
  switch (role) {
    case 'administrator':
    case 'editor':
      return [{filter: everything, permissions: ['read', 'history', ...change]}]
    case 'translator': {
      const isOwn = `_type == "translationWork" && language in ${JSON.stringify(locales)}`
      return [reads, {filter: `_id in path("l10n.*.*") && ${isOwn}`, permissions: change}]
    }
    case 'viewer':
      return [reads]
    default:
      return role satisfies never
  }
}

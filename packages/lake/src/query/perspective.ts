import type {Identity} from '../access/identity.ts'
import {httpError} from '../errors/http-error.ts'
import {noSessionError} from '../errors/no-session-error.ts'
import type {ViewName} from '../store/view-rules.ts'

export const perspectives = ['raw', 'published', 'drafts'] as const

export type Perspective = (typeof perspectives)[number]

/** From this version of the API on, a query that names no perspective reads published documents. */
const publishedByDefaultSince = '2025-02-19'

/** @param version - as in the path, without the `v`: a date, `1` or `X` */
export const defaultPerspective = (version: string): Perspective => {
  if (version === 'X') return 'published'
  const isDated = /^\d{4}-/.test(version)
  return isDated && version >= publishedByDefaultSince ? 'published' : 'raw'
}

const fromName = (name: string): Perspective => {
  if (name === 'previewDrafts') return 'drafts'
  const known = perspectives.find((perspective) => perspective === name)
  if (known) return known
  throw httpError(
    400,
    `Perspective "${name}" is not supported by the embedded content lake. Use one of ${perspectives.join(', ')}; releases are not available.`,
  )
}

/**
 * A perspective as sent: one name, or a stack from the first to win to the last.
 *
 * @throws LakeError 400 for releases, and for stacks that have no meaning
 */
export const parsePerspective = (sent: string): Perspective => {
  const names = sent.split(',').map((name) => fromName(name.trim()))
  const [first, ...others] = names
  if (!first) throw httpError(400, 'The perspective is empty')
  if (others.length === 0) return first
  if (names.includes('raw'))
    throw httpError(400, 'The perspective "raw" cannot be part of a list of perspectives')
  return names.includes('drafts') ? 'drafts' : 'published'
}

/**
 * What an identity sees of a perspective.
 *
 * @throws LakeError 401 when an anonymous reader asks for drafts
 */
export const viewFor = (identity: Identity, perspective: Perspective): ViewName => {
  if (identity.kind !== 'anonymous') return perspective
  if (perspective === 'drafts')
    throw noSessionError('The perspective "drafts" needs a token or a signed-in session')
  return 'public'
}

import {roles} from '@preop/lake'

export const who = [...roles, 'nobody'] as const
export type Who = (typeof who)[number]

/** Somebody who asks, and how they show who they are. */
export type Asker = {readonly as: Who; readonly by: 'token' | 'cookie' | 'nothing'}

export const askers: readonly Asker[] = [
  ...roles.flatMap((as) => [{as, by: 'token'} as const, {as, by: 'cookie'} as const]),
  {as: 'nobody', by: 'nothing'},
]

/** Of the one translator. */
export const ownLocales = ['fr', 'it']

/** One document of each kind that rights tell apart. */
export const documents = {
  published: {_id: 'page', _type: 'page'},
  draft: {_id: 'drafts.page', _type: 'page'},
  version: {_id: 'versions.r1.page', _type: 'page'},
  private: {_id: 'feedback.1', _type: 'feedback'},
  'own work': {_id: 'l10n.page.fr', _type: 'translationWork', language: 'fr'},
  'work of another': {_id: 'l10n.page.de', _type: 'translationWork', language: 'de'},
  'draft of own work': {_id: 'drafts.l10n.page.fr', _type: 'translationWork', language: 'fr'},
} as const

export type Name = keyof typeof documents

const isName = (name: string): name is Name => Object.hasOwn(documents, name)
export const names = Object.keys(documents).filter(isName)

export const mayRead = ({as}: Asker, name: Name): boolean => as !== 'nobody' || name === 'published'

export const mayWrite = ({as}: Asker, name: Name): boolean =>
  as === 'administrator' || as === 'editor' || (as === 'translator' && name === 'own work')

export const isEditor = ({as}: Asker): boolean => as === 'administrator' || as === 'editor'
export const isAdministrator = ({as}: Asker): boolean => as === 'administrator'
export const isSignedIn = ({as}: Asker): boolean => as !== 'nobody'
export const everybody = (): boolean => true

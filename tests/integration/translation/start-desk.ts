import {resolveBody} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {type block, deskPolicy, draftOf, knee, type Person, person} from './translation-lake.ts'

/** A lake with a translator and a reviewer of French, an editor, and pages to work on. */
export type Desk = {
  readonly lake: LakeUnderTest
  readonly admin: SanityClient
  readonly translator: Person
  readonly reviewer: Person
  readonly editor: Person
  /** A page of its own for each test. */
  readonly newPage: (parts: number, locales?: readonly string[]) => Promise<string>
  /** Changes the source of one part, in a published document or a draft. */
  readonly editSource: (id: string, key: string, text: string) => Promise<unknown>
  readonly beginDraft: (id: string) => Promise<unknown>
  /** What readers of a locale get of the body, part by part. */
  readonly shown: (id: string, locale: 'fr' | 'de', version?: string) => Promise<readonly string[]>
}

const sourcePart = (key: string) =>
  `sections[_key=="risks"].body[language=="en"].value[_key=="${key}"].children[0].text`

export const startDesk = async (): Promise<Desk> => {
  const lake = await startTestLake()
  const admin = lake.client()
  const editor = await person(lake, 'editor')
  await admin.create({_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr']})
  let count = 0
  return {
    lake,
    admin,
    translator: await person(lake, 'translator', ['fr']),
    reviewer: await person(lake, 'translator', ['fr']),
    editor,
    newPage: async (parts, locales) => {
      count += 1
      await admin.create(knee(`page${count}`, parts, locales))
      return `page${count}`
    },
    editSource: (id, key, text) =>
      editor.client
        .patch(id)
        .set({[sourcePart(key)]: text})
        .commit(),
    beginDraft: async (id) => {
      const document = await admin.getDocument(id)
      if (!document) throw new Error(`no ${id}`)
      const {_rev, _createdAt, _updatedAt, ...content} = document
      return editor.client.create({...draftOf(content), _type: document._type})
    },
    shown: async (id, locale, version = id) => {
      const document = await admin.getDocument(version)
      return resolveBody<ReturnType<typeof block>>(document?.sections[0].body, locale, {
        ...deskPolicy,
        sourceLocale: 'en',
        safetyCritical: true,
      }).map(({value, notice}) => `${value.children[0]?.text} (${notice})`)
    },
  }
}

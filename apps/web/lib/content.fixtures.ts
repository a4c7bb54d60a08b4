import type {ContentByType, ContentType} from '@preop/content'
import {fixtureDocuments} from '../../../tests/fixtures/fixture-documents.ts'
import {provideSiteContent} from '../../../tests/support/site-content.ts'
import {content} from './content.ts'

/** Lets the tests of a file read the fixtures as the site reads its content. */
export const provideFixtures = (): void => {
  let removeContent: () => Promise<void>
  beforeAll(async () => {
    removeContent = await provideSiteContent(fixtureDocuments())
  })
  afterAll(async () => {
    content().close()
    await removeContent()
  })
}

/** @throws Error if the fixtures have no such document */
export const fixture = async <Type extends ContentType>(
  type: Type,
  id: string,
): Promise<ContentByType[Type]> => {
  const document = await content().byId(type, id)
  if (!document) throw new Error(`The fixtures have no ${type} ${id}.`)
  return document
}

export const wristCheck = () => fixture('procedure', 'procedure-wrist-check')

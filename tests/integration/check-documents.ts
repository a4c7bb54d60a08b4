import {checkContent} from '@preop/content'
import type {SampleDocument} from '@preop/sample'

/** What the lake adds to every document. */
const stored = {_rev: 'r1', _updatedAt: '2026-11-23T00:00:00Z'}

/** Runs the build's checks, the Studio's rules among them, on documents as they would be stored. */
export const checkDocuments = (documents: readonly SampleDocument[], today: string) =>
  checkContent(
    documents.map((document) => ({...document, ...stored})),
    new Date(`${today}T00:00:00Z`),
  )

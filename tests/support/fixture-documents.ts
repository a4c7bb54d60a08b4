import {fileURLToPath} from 'node:url'
import {expandSample} from '@preop/sample'

const contentDir = fileURLToPath(new URL('../fixtures/content', import.meta.url))

/** The fixture dataset: text that a person translated and another one approved. */
export const fixtureDocuments = () =>
  expandSample(contentDir, {
    origin: 'human',
    translatedBy: 'u-translator',
    reviewedBy: 'u-reviewer',
    reviewedAt: '2026-06-02T00:00:00.000Z',
  })

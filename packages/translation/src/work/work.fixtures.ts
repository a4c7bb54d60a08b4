import {block, madeFrom} from '../changed-units.fixtures.ts'
import type {L10nUnit} from '../localized.types.ts'
import {noLexicon} from '../no-lexicon.ts'
import type {StoredDocument} from './content-mutation.types.ts'
import type {DeskPolicy} from './desk-rows.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'

export const policy: DeskPolicy = {
  sourceLocale: 'en',
  lexicon: noLexicon,
  isSafetyCritical: (within) => within.some(({kind}) => kind === 'risks'),
}

export const textItem = (language: string, value: string, units?: readonly L10nUnit[]) => ({
  _key: language,
  _type: 'internationalizedArrayStringValue',
  language,
  value,
  ...(units ? {l10n: {units}} : {}),
})

export const bodyItem = (
  language: string,
  value: readonly unknown[],
  units?: readonly L10nUnit[],
) => ({
  _key: language,
  _type: 'internationalizedArrayPortableTextValue',
  language,
  value,
  ...(units ? {l10n: {units}} : {}),
})

/** A page with a title and a section of risks, in French as far as it is given. */
export const knee = (
  title: string,
  risks: Readonly<Record<string, string>>,
  french: {
    readonly title?: readonly [text: string, madeFrom: string]
    readonly risks?: Readonly<Record<string, string>>
  } = {},
): StoredDocument => ({
  _id: 'knee',
  _type: 'procedure',
  _rev: 'r1',
  _updatedAt: '2026-05-01T00:00:00Z',
  title: [
    textItem('en', title),
    ...(french.title
      ? [textItem('fr', french.title[0], [madeFrom('value', french.title[1])])]
      : []),
    textItem('de', 'Knie', [madeFrom('value', title)]),
  ],
  sections: [
    {
      _key: 'risks',
      _type: 'section',
      kind: 'risks',
      body: [
        bodyItem(
          'en',
          Object.entries(risks).map(([key, text]) => block(key, text)),
        ),
        ...(french.risks
          ? [
              bodyItem(
                'fr',
                Object.keys(french.risks).map((key) => block(key, `fr ${key}`)),
                Object.entries(french.risks).map(([key, text]) => madeFrom(key, block(key, text))),
              ),
            ]
          : []),
      ],
    },
  ],
})

/** A unit in work, made by u1 from a source value. */
export const inWork = (path: string, source: unknown, target: Partial<WorkUnit>): WorkUnit => {
  const {source: sourceSnapshot, sourceHash} = madeFrom('value', source)
  return {
    _key: path,
    path,
    sourceHash,
    sourceSnapshot,
    status: 'translated',
    origin: 'human',
    translatedBy: 'u1',
    translatedAt: '2026-04-01T00:00:00Z',
    ...target,
  }
}

export const sidecar = (...units: readonly WorkUnit[]): TranslationWork => ({
  _id: 'l10n.knee.fr',
  _type: 'translationWork',
  _rev: 'w1',
  language: 'fr',
  source: {_type: 'reference', _ref: 'knee', _weak: true},
  units,
})

import {sourceLocale} from '@preop/locales'
import {parseCanonical} from '@preop/translation'
import {documentTypes} from '../document-types.ts'
import {asRecord, asRecords, type PlainRecord, quote} from '../rules/plain.ts'
import {bodyTexts} from '../rules/plain-text.ts'
import type {Rule} from '../rules/rule.ts'
import {itemsOf, type Node, walk} from '../rules/walk.ts'
import {bodyElements} from './bodies.ts'
import {readTiming} from './timing.ts'
import {timingWords} from './timing-words.ts'

const isStep = ({_type}: PlainRecord) => _type === 'timedStep'

const steps = (document: unknown) => bodyElements(document).filter(({value}) => isStep(value))

const invalidTiming: Rule = {
  name: 'step-timing',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    steps(document)
      .filter(({value}) => readTiming(value.timing) === undefined)
      .map(({at, value}) => ({
        at: [...at, 'timing'],
        expected:
          'on the day without a number, or before or after with a unit and whole numbers from 1, the second larger',
        found: quote(value.timing),
        message:
          'Readers cannot be told when this step is due. Choose before or after, a unit and how many; for a span, a larger number under “Up to”. On the day has none of these.',
      })),
}

const emptyStep: Rule = {
  name: 'step-empty',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    steps(document)
      .filter(({value}) => bodyTexts([value]).length === 0)
      .map(({at}) => ({
        at: [...at, 'body'],
        expected: 'text',
        found: 'nothing',
        message: 'This step has a time and says nothing to do. Write it or remove the step.',
      })),
}

const isBodyItem = ({value}: Node) =>
  asRecord(value)._type === 'internationalizedArrayPortableTextValue'

/** The items of every body field, field by field. */
const bodyFields = (document: unknown) =>
  walk(document)
    .map((node) => itemsOf(node).filter(isBodyItem))
    .filter((items) => items.length > 0)

const byKey = (elements: unknown, key: unknown) =>
  asRecords(elements).find(({_key}) => _key === key)

/** What an element was translated from; a source that has changed since is not to blame it. */
const originalOf = (item: PlainRecord, key: unknown, source: unknown): PlainRecord | undefined => {
  const stored = byKey(asRecord(item.l10n).units, key)
  const translated =
    typeof stored?.source === 'string' ? parseCanonical(stored.source) : byKey(source, key)
  return translated === undefined ? undefined : asRecord(translated)
}

const told = (element: PlainRecord) =>
  isStep(element) ? timingWords(element.timing) : 'no time: it is not a timed step'

const translatedTiming: Rule = {
  name: 'step-timing-translated',
  level: 'error',
  appliesTo: documentTypes,
  check: (document) =>
    bodyFields(document).flatMap((items) => {
      const source = items.find(({value}) => asRecord(value).language === sourceLocale)
      const translations = items.filter(({value}) => asRecord(value).language !== sourceLocale)
      return translations.flatMap((item) =>
        itemsOf({at: [...item.at, 'value'], value: asRecord(item.value).value}).flatMap(
          ({at, value}) => {
            const element = asRecord(value)
            const sourceBody = asRecord(source?.value).value
            const original = originalOf(asRecord(item.value), element._key, sourceBody)
            if (original === undefined || told(original) === told(element)) return []
            return [
              {
                at: isStep(element) ? [...at, 'timing'] : at,
                expected: `the time of its source: ${told(original)}`,
                found: told(element),
                message: `The source says ${quote(told(original))}, this translation ${quote(told(element))}. Patients would act at the wrong time. Give the translation the time of its source.`,
              },
            ]
          },
        ),
      )
    }),
}

/** Steps that are due at a time: patients act on them by the day. */
export const timedStepRules: readonly Rule[] = [invalidTiming, emptyStep, translatedTiming]

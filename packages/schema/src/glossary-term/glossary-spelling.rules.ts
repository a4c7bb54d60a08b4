import {sourceLocale} from '@preop/locales'
import {quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {sourceTexts} from '../rules/source-texts.ts'
import {findMisspellings} from './spelling/find-misspellings.ts'
import {spellingIndex} from './spelling/spelling-index.ts'

const glossarySpelling: Rule = {
  name: 'glossary-spelling',
  level: 'warning',
  // Not glossary terms themselves: the published spelling would object to its own correction.
  appliesTo: ['procedure', 'banner', 'donation', 'specialty', 'bodyRegion', 'siteSettings'],
  check: (document, {documents}) => {
    const index = spellingIndex(documents)
    if (index.forms.size === 0) return []
    return sourceTexts(document).flatMap(({at, text}) =>
      findMisspellings(text, index).map(({found, glossary}) => ({
        at,
        locale: sourceLocale,
        expected: `the glossary’s spelling ${quote(glossary)}`,
        found: quote(found),
        message: `The glossary spells ${quote(found)} as ${quote(glossary)}. Use that spelling, so that readers and translators meet one word, or add this one to the glossary.`,
      })),
    )
  },
}

export const glossarySpellingRules: readonly Rule[] = [glossarySpelling]

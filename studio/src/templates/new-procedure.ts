import type {SectionKind} from '@preop/schema/rules'
import {sourceItem} from './source-item.ts'

/** The sections that a page should have, in reading order, each with a heading in plain words. */
const sections: readonly (readonly [kind: SectionKind, heading: string])[] = [
  ['overview', 'What is it?'],
  ['candidacy', 'Could this be right for me?'],
  ['contraindications', 'When it may not be safe'],
  ['benefits', 'What are the possible benefits?'],
  ['risks', 'What are the risks?'],
  ['alternatives', 'What else can I do?'],
  ['preparation', 'How to get ready'],
  ['duringProcedure', 'What happens during the procedure'],
  ['recovery', 'Recovery at home'],
  ['whenToCall', 'When to call for help'],
]

/**
 * What a new procedure starts with. The keys are the kinds: they stand in the addresses of sections
 * and in files for translators, so they should be the same on every page.
 */
export const newProcedure = () => ({
  sections: sections.map(([kind, heading]) => ({
    _key: kind,
    _type: 'section',
    kind,
    heading: sourceItem('String', heading),
  })),
})

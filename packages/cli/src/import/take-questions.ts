import type {LegacyElement} from '@preop/portable-text/legacy'
import type {RawSection} from './split-sections.ts'
import {splitSections} from './split-sections.ts'

export type Question = {question: string; answer: LegacyElement[]}

const announces = /\b(?:faqs?|frequently asked|common questions|questions and answers)\b/i

/**
 * The questions of a section that announces them: each is a heading that asks.
 *
 * @returns nothing for any other section; `rest` stands above the first question
 */
export const takeQuestions = ({heading, elements}: RawSection) => {
  if (heading === undefined || !announces.test(heading)) return undefined
  const parts = splitSections(elements)
  const isQuestion = ({heading: asked}: RawSection) => asked?.endsWith('?') ?? false
  const asked = parts.filter(isQuestion)
  if (asked.length === 0) return undefined
  const rest = parts
    .filter((part) => !isQuestion(part))
    .flatMap(({heading: text, elements: own}): LegacyElement[] => [
      ...(text === undefined ? [] : [{type: 'heading' as const, level: 3, text}]),
      ...own,
    ])
  const questions = asked.map(({heading: question = '', elements: answer}) => ({question, answer}))
  return {questions, rest}
}

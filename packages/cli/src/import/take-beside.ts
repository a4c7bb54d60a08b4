import {
  type LeftOver,
  type LegacyElement,
  type LegacyParagraph,
  textOfRuns,
} from '@preop/portable-text/legacy'

const gift = /\b(?:donat(?:e|es|ion|ions|ing)|gifts?|giving)\b/i

/** Not "organ donation": only what asks the reader to give. */
const callToGive =
  /^(?:please )?(?:donate|give|make an? (?:gift|donation)|support (?:us|our))\b|\baccepts? donations\b|\byour (?:gift|donation)\b/i

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'})

const sentencesOf = (text: string) =>
  [...sentences.segment(text)].map(({segment}) => segment.trim()).filter((one) => one !== '')

const lostLinks = ({runs}: LegacyParagraph): LeftOver[] =>
  runs.flatMap(({text, href}) => (href === undefined ? [] : [{kind: 'link', text, detail: href}]))

const noticeParts = (paragraph: LegacyParagraph): LeftOver[] => {
  const said = sentencesOf(textOfRuns(paragraph.runs))
  const plain = said.filter((sentence) => !gift.test(sentence))
  const notice: LeftOver[] =
    plain.length > 0 ? [{kind: 'notice', text: plain.join(' '), detail: 'above the title'}] : []
  const gifts = said.filter((sentence) => gift.test(sentence))
  return [
    ...notice,
    ...gifts.map((text): LeftOver => ({kind: 'donation', text, detail: 'above the title'})),
    ...lostLinks(paragraph),
  ]
}

/** What stands above a page's title is the site's: notices and calls to give. */
export const noticesAbove = (elements: readonly LegacyElement[]): LeftOver[] =>
  elements.flatMap((element) =>
    element.type === 'heading'
      ? [{kind: 'notice', text: element.text, detail: 'above the title'} as const]
      : noticeParts(element),
  )

const isCallToGive = (element: LegacyElement): element is LegacyParagraph =>
  element.type === 'paragraph' &&
  !element.list &&
  sentencesOf(textOfRuns(element.runs)).length <= 2 &&
  callToGive.test(textOfRuns(element.runs))

/** Takes calls to give out of the text: an appeal is a document of its own. */
export const takeCallsToGive = (elements: readonly LegacyElement[]) => {
  const calls = elements.filter(isCallToGive)
  const taken = new Set<LegacyElement>(calls)
  return {
    kept: elements.filter((element) => !taken.has(element)),
    leftOver: calls.flatMap((call): LeftOver[] => [
      {kind: 'donation', text: textOfRuns(call.runs)},
      ...lostLinks(call),
    ]),
  }
}

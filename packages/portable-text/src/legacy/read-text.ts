import {type Collector, createCollector} from './collector.ts'
import {isLanguageMenu} from './is-language-menu.ts'
import type {LegacyPage} from './legacy-page.ts'

type Line = {text: string; before: string; after: string}

const bullet = /^(?:[•‣▪●◦*–-]|o(?=\s{2,}))\s+/u
const numbered = /^\(?\d{1,2}[.)]\s+/

const longestHeading = 90
const longestTightHeading = 50
const mostHeadingWords = 14

/** Paragraphs are parted by empty lines; a line right below another one goes on with it. */
const linesOf = (text: string): Line[] => {
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map((line) => line.trim())
  return lines.map((line, index) => ({
    text: line,
    before: lines[index - 1] ?? '',
    after: lines[index + 1] ?? '',
  }))
}

const underline = /^(?:={3,}|-{3,}|~{3,})$/

/** A line with text right below it may be the first of a wrapped paragraph, unless it is short. */
const standsOut = ({text, before, after}: Line) => {
  if (before !== '') return false
  if (after === '' || underline.test(after)) return text.length <= longestHeading
  return text.length <= longestTightHeading && (bullet.test(after) || after.length > 60)
}

const isHeading = (line: Line, isFollowed: boolean) =>
  isFollowed &&
  standsOut(line) &&
  line.text.split(/\s+/).length <= mostHeadingWords &&
  // A question is a heading too; a sentence, or what introduces a list, is not.
  /[\p{L}\p{N})”"?]$/u.test(line.text)

const writeItem = (line: Line, collector: Collector): boolean => {
  const kind = bullet.test(line.text) ? 'bullet' : numbered.test(line.text) ? 'number' : undefined
  if (kind === undefined) return false
  collector.endParagraph()
  const text = line.text.replace(kind === 'bullet' ? bullet : numbered, '')
  collector.write({text, decorators: []})
  collector.endParagraph({kind, level: 1})
  return true
}

/**
 * Reads an old page that was saved as plain text: short lines that end without a full stop are
 * headings, lines that begin with a dot or a number are lists.
 */
export const readText = (text: string): LegacyPage => {
  const collector = createCollector()
  const lines = linesOf(text)
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1).find((one) => one.text !== '' && !underline.test(one.text))
    if (line.text === '') collector.endParagraph()
    else if (underline.test(line.text)) collector.endParagraph()
    else if (isLanguageMenu(line.text)) collector.leave('languageMenu', line.text)
    else if (writeItem(line, collector)) continue
    else if (isHeading(line, next !== undefined)) collector.addHeading(2, line.text)
    else collector.write({text: `${line.text} `, decorators: []})
  }
  collector.endParagraph()
  return {format: 'text', elements: collector.elements, leftOver: collector.leftOver}
}

/** Old pages into Portable Text, for Node programs. */
export type {
  LeftOver,
  LeftOverKind,
  LegacyElement,
  LegacyPage,
  LegacyParagraph,
  Run,
} from './legacy-page.ts'
export {readHtml} from './read-html.ts'
export {readText} from './read-text.ts'
export {textOfRuns} from './text-of-runs.ts'
export {type PortableTextBlock, toPortableText} from './to-portable-text.ts'

import {sourceLocale} from '@preop/locales'
import {
  type LeftOver,
  type LegacyElement,
  type LegacyPage,
  type LegacyParagraph,
  textOfRuns,
} from '@preop/portable-text/legacy'
import {type PlainDocument, sectionDefinitions, textToSlug} from '@preop/schema/rules'
import {findTitle} from './find-title.ts'
import {guessSectionKind} from './guess-section-kind.ts'
import type {ImportReport, SectionReport} from './import-report.ts'
import {localizedSource} from './localized-source.ts'
import {splitNames} from './split-names.ts'
import {type RawSection, splitSections} from './split-sections.ts'
import {noticesAbove, takeCallsToGive} from './take-beside.ts'
import {type Question, takeQuestions} from './take-questions.ts'
import {takeSummary} from './take-summary.ts'
import {toBody} from './to-body.ts'
import {uniqueKeys} from './unique-keys.ts'

export type Draft = {document: PlainDocument; report: ImportReport}

type Options = {
  id: string
  /** Where the page has no title of its own. */
  fallbackTitle: string
  slug?: string | undefined
  notes: readonly string[]
}

const overviewHeading = 'Overview'

const toSection = ({heading, elements}: RawSection, keyOf: (kind: string) => string) => {
  const guess = heading === undefined ? {kind: 'overview' as const} : guessSectionKind(heading)
  const body = toBody(elements)
  const key = keyOf(guess.kind)
  const report: SectionReport = {
    key,
    heading: heading ?? overviewHeading,
    blocks: body.length,
    ...guess,
  }
  return {
    report,
    section: {
      _key: key,
      _type: 'section',
      kind: guess.kind,
      heading: localizedSource('String', report.heading),
      body: localizedSource('PortableText', body),
    },
  }
}

const toFaq = ({question, answer}: Question, index: number) => ({
  _key: `q${index + 1}`,
  _type: 'faq',
  question: localizedSource('String', question),
  answer: localizedSource('PortableText', toBody(answer)),
})

const toName = (name: string, keyOf: (wanted: string) => string) => ({
  _key: keyOf(textToSlug(name, sourceLocale) || 'name'),
  _type: 'procedureName',
  name: localizedSource('String', name),
  schemaOrgType: 'MedicalProcedure',
})

const isParagraph = (element: LegacyElement): element is LegacyParagraph =>
  element.type === 'paragraph'

const numberPattern = /(?:\+?\d{1,2}[\s.-]?)?\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/g

const advice = (given: {
  title: string | undefined
  summary: string | undefined
  names: readonly string[]
  sections: readonly SectionReport[]
  hasNewHeading: boolean
  elements: readonly LegacyElement[]
}): string[] => {
  const others = given.sections.filter(({kind}) => kind === 'other').map(({heading}) => heading)
  const safety = sectionDefinitions.filter(({safetyCritical}) => safetyCritical)
  const missing = safety.filter(({kind}) => !given.sections.some((one) => one.kind === kind))
  const numbers = new Set(
    given.elements
      .filter(isParagraph)
      .flatMap(({runs}) => textOfRuns(runs).match(numberPattern) ?? []),
  )
  return [
    ...(given.title === undefined
      ? ['The page has no title: the name of the file stands in for it.']
      : []),
    ...(given.summary === undefined ? ['No summary was found. Write one or two sentences.'] : []),
    ...(given.names.length > 1
      ? [`The title was taken for ${given.names.length} procedures: ${given.names.join('; ')}.`]
      : []),
    ...(given.hasNewHeading
      ? [`The heading "${overviewHeading}" is new. Keep it or write a better one.`]
      : []),
    ...others.map((heading) => `Choose the kind of the section "${heading}".`),
    ...[...numbers].map(
      (number) =>
        `The number ${number} stands in the text. Insert a phone number from the settings instead.`,
    ),
    ...(missing.length > 0
      ? [`Nothing was found on: ${missing.map(({kind}) => kind).join(', ')}.`]
      : []),
  ]
}

const untoldTitle = ({windowTitle}: LegacyPage, title: string): LeftOver[] =>
  windowTitle === undefined || windowTitle === title
    ? []
    : [{kind: 'metadata', text: windowTitle, detail: 'title'}]

const headingLeft = (heading: string | undefined): LeftOver[] =>
  heading === undefined ? [] : [{kind: 'heading', text: heading, detail: 'of the questions'}]

/** Parts of a page in its order: sections, questions, and what is left of either. */
const partsOf = (elements: readonly LegacyElement[]) => {
  const sections: RawSection[] = []
  const questions: Question[] = []
  const leftOver: LeftOver[] = []
  for (const raw of splitSections(elements)) {
    const found = takeQuestions(raw)
    if (!found) sections.push(raw)
    else {
      questions.push(...found.questions)
      if (found.rest.length > 0) sections.push({...raw, elements: found.rest})
      else leftOver.push(...headingLeft(raw.heading))
    }
  }
  return {sections, questions, leftOver}
}

/**
 * An old page as a draft of a procedure, with sections guessed by their headings. Nothing is lost:
 * what the draft does not hold, the report does.
 */
export const pageToDraft = (page: LegacyPage, options: Options): Draft => {
  const {title, above, rest} = findTitle(page)
  const calls = takeCallsToGive(rest)
  const {summary, rest: text} = takeSummary(calls.kept)
  const parts = partsOf(text)
  const keyOf = uniqueKeys()
  const sections = parts.sections.map((raw) => toSection(raw, keyOf))
  const shownTitle = title ?? options.fallbackTitle
  const names = splitNames(shownTitle)
  const slug = options.slug ?? textToSlug(shownTitle, sourceLocale)
  const nameKey = uniqueKeys()
  const reports = sections.map(({report}) => report)
  return {
    document: {
      _id: options.id,
      _type: 'procedure',
      title: localizedSource('String', shownTitle),
      slug: localizedSource('Slug', {_type: 'slug', current: slug}),
      names: names.map((name) => toName(name, nameKey)),
      ...(summary === undefined ? {} : {summary: localizedSource('Text', summary)}),
      sections: sections.map(({section}) => section),
      ...(parts.questions.length > 0 ? {faqs: parts.questions.map(toFaq)} : {}),
      ...(page.description === undefined
        ? {}
        : {seo: {metaDescription: localizedSource('Text', page.description)}}),
    },
    report: {
      title: shownTitle,
      slug,
      names,
      sections: reports,
      questions: parts.questions.length,
      notCarriedOver: [
        ...noticesAbove(above),
        ...page.leftOver,
        ...untoldTitle(page, shownTitle),
        ...calls.leftOver,
        ...parts.leftOver,
      ],
      toCheck: [
        ...options.notes,
        ...advice({
          title,
          summary,
          names,
          sections: reports,
          hasNewHeading: parts.sections.some(({heading}) => heading === undefined),
          elements: text,
        }),
      ],
    },
  }
}

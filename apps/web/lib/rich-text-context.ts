import {readReference} from '@preop/portable-text/text'
import type {BodyImage, FallbackKind, RichTextContext} from '@preop/ui'
import type {Frame} from './frame.ts'
import type {PageTerm} from './page-terms.ts'
import {timingLabel} from './timing-label.ts'
import {type Words, wordsOf} from './words.ts'

/** The notes' words; where help is offered, they say what to ask for. */
export const fallbackLabels = (words: Words): RichTextContext['labels']['fallback'] => {
  const of = (kind: FallbackKind) => ({
    unit: words(`fallback.${kind}.unit`),
    section: words(`fallback.${kind}.section`),
    partly: words(`fallback.${kind}.partly`),
  })
  return {wording: of('wording'), changed: of('changed'), missing: of('missing')}
}

/**
 * What every body of text on a page is given.
 *
 * @param page - references by key in the order listed, addresses by document id, the words
 *   of the glossary that the page uses, pictures by asset id
 */
export const richTextContext = (
  frame: Frame,
  page: {
    references?: readonly string[]
    anchors?: ReadonlySet<string>
    unitAnchors?: boolean
    addresses: Record<string, string>
    terms?: readonly PageTerm[]
    images?: Readonly<Record<string, BodyImage>>
  },
): RichTextContext => {
  const words = wordsOf(frame.locale)
  const terms = page.terms ?? []
  return {
    locale: frame.locale,
    references: page.references ?? [],
    ...(page.anchors ? {anchors: page.anchors} : {}),
    unitAnchors: page.unitAnchors ?? false,
    phones: frame.numbers,
    dialable: !frame.demonstration,
    hrefOf: (id) => page.addresses[id],
    image: (node) => page.images?.[readReference(node, 'asset')],
    glossary: {
      entries: Object.fromEntries(terms.map((term) => [term.id, term])),
      opensAt: new Map(terms.map(({id, opensAt}) => [id, opensAt])),
      dir: frame.dir,
      labels: {
        meaning: (word) => words('glossary.meaning', {word}),
        more: words('glossary.more'),
        close: words('glossary.close'),
      },
    },
    labels: {
      careCard: {
        emergency: words('careCard.emergency'),
        urgent: words('careCard.urgent'),
        routine: words('careCard.routine'),
      },
      timing: (timing) => timingLabel(words, timing),
      fallback: fallbackLabels(words),
    },
    help: frame.help,
  }
}

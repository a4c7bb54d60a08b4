import {readReference} from '@preop/portable-text/text'
import type {BodyImage, FallbackKind, RichTextContext} from '@preop/ui'
import type {Frame} from './frame.ts'
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
 * @param page - references by key in the order listed, addresses by document id, the terms
 *   that the page explains, pictures by asset id
 */
export const richTextContext = (
  frame: Frame,
  page: {
    references?: readonly string[]
    addresses: Record<string, string>
    terms?: readonly string[]
    images?: Readonly<Record<string, BodyImage>>
  },
): RichTextContext => {
  const words = wordsOf(frame.locale)
  const terms = new Set(page.terms)
  return {
    locale: frame.locale,
    references: page.references ?? [],
    phones: frame.numbers,
    dialable: !frame.demonstration,
    hrefOf: (id) => page.addresses[id],
    image: (node) => page.images?.[readReference(node, 'asset')],
    explains: (id) => terms.has(id),
    labels: {
      citation: (number) => words('citation', {number}),
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

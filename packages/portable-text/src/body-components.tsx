import {
  PortableText,
  type PortableTextBlock,
  type PortableTextComponentProps,
  type PortableTextComponents,
  type PortableTextListComponent,
} from '@portabletext/react'
import type {ReactNode} from 'react'
import {failOnUnknown} from './fail-on-unknown.ts'
import {type InlineOptions, inlineComponents} from './inline-components.tsx'
import {type MarkOptions, markComponents} from './mark-components.tsx'
import type {Language, PreparedBody} from './prepare-body.ts'
import {readBlocks} from './read-blocks.ts'
import {readStepTiming} from './read-step-timing.ts'
import {readString} from './read-string.ts'
import type {StepList} from './step-list.ts'
import {
  type BodyImage,
  type BodyNode,
  type Resolved,
  type Timing,
  type Urgency,
  urgencies,
} from './types.ts'

/** One timed step to show. */
export type TimedStepParts = {
  readonly key: string
  readonly id: string | undefined
  readonly timing: Timing
  readonly language: Language | undefined
  /** Stands before the step when it starts a run of fallback text. */
  readonly note: ReactNode
  readonly children: ReactNode
}

export type BodyOptions = InlineOptions &
  MarkOptions & {
    /** The page's language: text in another one gets its own `lang` and `dir`. */
    readonly locale: string
    /** Whether each part has an element id, so that an address can lead to it; see `unitAnchor`. */
    readonly unitAnchors?: boolean | undefined
    /** The number of the first item, where a numbered list is shown in parts. */
    readonly start?: number | undefined
    /** A care card's frame and heading; the words of the heading belong to the interface. */
    readonly careCard: (card: {
      urgency: Urgency
      id: string | undefined
      language: Language | undefined
      children: ReactNode
    }) => ReactNode
    /** A list of steps, each with when it is due; the words for that belong to the interface. */
    readonly timedSteps: (steps: readonly TimedStepParts[]) => ReactNode
    /** The note before a run of fallback text; `item` when it stands inside a list item. */
    readonly note: (resolved: Resolved<BodyNode>, place: 'block' | 'item') => ReactNode
    readonly image?: ((node: BodyNode) => BodyImage | undefined) | undefined
  }

type BlockProps = PortableTextComponentProps<PortableTextBlock>

const isUrgency = (value: string): value is Urgency => urgencies.some((known) => known === value)

/** The renderer's parts for one prepared body. */
export const bodyComponents = (
  prepared: PreparedBody,
  options: BodyOptions,
): PortableTextComponents => {
  const languageOf = ({_key}: {_key?: string | undefined}) => prepared.languages.get(_key ?? '')

  const anchorOf = ({_key}: {_key?: string | undefined}) =>
    options.unitAnchors ? prepared.anchors.get(_key ?? '') : undefined

  const block = ({value, children}: BlockProps) => {
    switch (value.style ?? 'normal') {
      case 'normal':
        return (
          <p id={anchorOf(value)} {...languageOf(value)}>
            {children}
          </p>
        )
      case 'h3':
        return (
          <h3 id={value._key} {...languageOf(value)}>
            {children}
          </h3>
        )
      case 'h4':
        return (
          <h4 id={value._key} {...languageOf(value)}>
            {children}
          </h4>
        )
      default:
        throw new Error(`Unknown Portable Text style "${value.style}" (key "${value._key}").`)
    }
  }

  const list: PortableTextListComponent = ({value, children}) => {
    const first = value.children[0]
    const language = first && languageOf(first)
    const shared =
      language && value.children.every((item) => languageOf(item)?.lang === language.lang)
        ? language
        : undefined
    switch (value.listItem) {
      case 'bullet':
        return <ul {...shared}>{children}</ul>
      case 'number':
        return (
          <ol {...shared} start={options.start}>
            {children}
          </ol>
        )
      default:
        throw new Error(`Unknown Portable Text list "${value.listItem}".`)
    }
  }

  const listItem = ({value, children}: BlockProps) => {
    const note = prepared.itemNotes.get(value._key ?? '')
    const language = languageOf(value)
    const id = anchorOf(value)
    if (!note)
      return (
        <li id={id} {...language}>
          {children}
        </li>
      )
    return (
      <li id={id}>
        {options.note(note, 'item')}
        <div {...language}>{children}</div>
      </li>
    )
  }

  const inside = (holder: BodyNode) => (
    <PortableText
      value={[...readBlocks(holder)]}
      components={components}
      onMissingComponent={failOnUnknown}
    />
  )

  const careCard = ({value}: {value: BodyNode}) => {
    const urgency = readString(value, 'urgency')
    if (!isUrgency(urgency)) {
      throw new Error(`Unknown urgency "${urgency}". Expected one of: ${urgencies.join(', ')}.`)
    }
    return options.careCard({
      urgency,
      id: anchorOf(value),
      language: languageOf(value),
      children: inside(value),
    })
  }

  const stepList = ({value}: {value: StepList}) =>
    options.timedSteps(
      value.steps.map((step) => {
        const note = prepared.itemNotes.get(step._key)
        return {
          key: step._key,
          id: anchorOf(step),
          timing: readStepTiming(step),
          language: languageOf(step),
          note: note ? options.note(note, 'item') : null,
          children: inside(step),
        }
      }),
    )

  const bodyImage = ({value}: {value: BodyNode}) => {
    const image = options.image?.(value)
    if (!image) throw new Error(`No image found for "bodyImage" with key "${value._key}".`)
    const decorative = Reflect.get(value, 'decorative') === true
    const alt = decorative ? '' : readString(value, 'alt')
    return (
      <img
        id={anchorOf(value)}
        {...image}
        alt={alt}
        loading="lazy"
        decoding="async"
        {...languageOf(value)}
      />
    )
  }

  const components: PortableTextComponents = {
    block,
    list,
    listItem,
    marks: markComponents(options),
    types: {
      ...inlineComponents(options),
      careCard,
      stepList,
      bodyImage,
      fallbackNote: ({value}: {value: BodyNode}) => {
        const resolved = prepared.blockNotes.get(value._key)
        return resolved ? options.note(resolved, 'block') : null
      },
    },
  }
  return components
}

import type {ExchangeUnit} from './exchange.types.ts'

type Note = {readonly category: 'safety' | 'about' | 'length'; readonly words: string}

/** What a translator has to know of a unit besides its text. */
export const unitNotes = ({isSafetyCritical, notes, maxLength}: ExchangeUnit): readonly Note[] => [
  ...(isSafetyCritical
    ? [
        {
          category: 'safety',
          words:
            'Safety-critical: a wrong number, time or “not” here can harm. Patients see the source text until this is approved.',
        } as const,
      ]
    : []),
  ...(maxLength === undefined
    ? []
    : [{category: 'length', words: `At most ${maxLength} characters.`} as const]),
  ...notes.map((words) => ({category: 'about', words}) as const),
]

import {type DialLine, dialLines, type Timing, type Urgency, urgencies} from '@preop/schema/lists'

/** Why a reader sees this text as it is; `none` means there is nothing to tell. */
export const notices = ['none', 'wording', 'changed', 'missing'] as const
export type Notice = (typeof notices)[number]

export type Direction = 'ltr' | 'rtl'

/** A value together with the language it is really in, which may differ from the page's. */
export type Resolved<T> = {
  readonly value: T
  readonly lang: string
  readonly dir: Direction
  readonly notice: Notice
  readonly origin?: 'human' | 'machine' | 'memory' | undefined
  readonly reviewed?: boolean | undefined
  readonly translatedAt?: string | undefined
}

/** A top-level element of a body; what is inside is narrowed where it is read. */
export type BodyNode = {readonly _type: string; readonly _key: string}

export type ResolvedBody = readonly Resolved<BodyNode>[]

export {type DialLine as PhoneLine, dialLines as phoneLines, type Timing, type Urgency, urgencies}

export type PhoneNumbers = Readonly<Partial<Record<DialLine, string>>>

/** The attributes of an `img`; width and height in pixels of the original. */
export type BodyImage = {
  readonly src: string
  readonly srcSet?: string | undefined
  readonly sizes?: string | undefined
  readonly width: number
  readonly height: number
}

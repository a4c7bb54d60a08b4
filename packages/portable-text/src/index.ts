export type {BodyOptions, TimedStepParts} from './body-components.tsx'
export {PhoneNumber, type PhoneNumberProps} from './phone-number.tsx'
export {PortableTextBody, type PortableTextBodyProps} from './portable-text-body.tsx'
export * from './text.ts'

import type {XmlElement} from '../../xml/xml-element.types.ts'

/** Is told what is wrong, and at which element. */
export type Report = (element: XmlElement, message: string) => void

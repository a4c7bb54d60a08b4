import type {LakeUnderTest} from '../lake-harness.ts'
import {type Asker, type documents, type Name, names} from './askers.ts'

export type Answer = {readonly status: number; readonly text: string}

export type World = {
  readonly lake: LakeUnderTest
  /** What shows who asks; a session is begun for each call, so that one may be ended. */
  readonly headersOf: (asker: Asker) => Record<string, string>
  /** Changes documents as an administrator, to put them in place. */
  readonly write: (mutations: readonly object[]) => Promise<void>
  readonly imagePath: string
  readonly filePath: string
}

export type Document = (typeof documents)[Name]

/** One line of the matrix: something that can be asked, and who may get it. */
export type Row = {
  /** As the lake registers it. */
  readonly endpoint: string
  readonly what: string
  /** The documents it can be asked about; one where it is about none. */
  readonly of: readonly Name[]
  readonly ask: (world: World, asker: Asker, document: Document) => Promise<Answer>
  readonly may: (asker: Asker, name: Name) => boolean
  /** Whether the answer gave what was asked for. */
  readonly given: (answer: Answer, document: Document) => boolean
  /** How who may not get it is told: by a status, or by leaving it out of an answer like any other. */
  readonly refusal: 'status' | 'omitted' | number
  /** What is in place before it is asked; for writes, which are looked at in the store as well. */
  readonly before?: (document: Document) => readonly object[]
}

type Call = {readonly path: string; readonly method?: string; readonly body?: BodyInit | object}

const isRaw = (body: BodyInit | object): body is BodyInit =>
  body instanceof Uint8Array || body instanceof URLSearchParams

/** Asks by a plain request, as a page of the lake's own origin or a program sends it. */
export const byRequest =
  (call: (document: Document, world: World) => Call): Row['ask'] =>
  async (world, asker, document) => {
    const {path, body, method = body ? 'POST' : 'GET'} = call(document, world)
    const response = await world.lake.request(path, {
      method,
      headers: world.headersOf(asker),
      ...(body ? {body: isRaw(body) ? body : JSON.stringify(body)} : {}),
    })
    return {status: response.status, text: await response.text()}
  }

export const isOk = ({status}: Answer): boolean => status >= 200 && status < 300

/** The defaults of a row about no document in particular. */
export const row = (fields: Pick<Row, 'endpoint' | 'may' | 'ask'> & Partial<Row>): Row => ({
  what: '',
  of: ['published'],
  given: isOk,
  refusal: 'status',
  ...fields,
})

export const all = names

/** As a parameter of an address. */
export const encoded = (query: string): string => `query=${encodeURIComponent(query)}`

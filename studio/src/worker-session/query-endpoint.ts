/** Where and as whom the lake is asked, in a form that can be sent to a worker. */
export type QueryEndpoint = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

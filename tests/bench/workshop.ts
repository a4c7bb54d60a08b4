import type {Figure} from './figure.ts'
import type {SampleSite} from './sample-site.ts'

/** What benches share. */
export type Workshop = {
  /** An empty folder on the repository's own disk: a memory disk would make durable writes look free. */
  readonly folder: string
  /** Aborted when the run is to stop early. */
  readonly signal: AbortSignal
  /** Has something done when the run is over, last come first served. */
  readonly later: (cleanUp: () => unknown) => void
  /** The site as `npm start` serves it; built and started when first asked for. */
  readonly site: () => Promise<SampleSite>
}

export type Bench = (workshop: Workshop) => Promise<Figure[]>

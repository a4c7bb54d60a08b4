import type {Finding, FindingStage, VersionFinding} from './finding.ts'

/** What was found in each version of one document; undefined where there is no such version. */
export type Versions = {
  readonly published?: readonly VersionFinding[] | undefined
  readonly draft?: readonly VersionFinding[] | undefined
}

/** One row for what both versions have, told apart from what only one has. */
export const mergeVersions = ({published, draft}: Versions): Finding[] => {
  const inDraft = new Set(draft?.map(({id}) => id))
  const inPublished = new Set(published?.map(({id}) => id))
  const stageOf = (id: string): FindingStage => {
    if (draft === undefined) return 'published'
    return inDraft.has(id) ? 'both' : 'fixedInDraft'
  }
  return [
    ...(published ?? []).map((finding) => ({...finding, stage: stageOf(finding.id)})),
    ...(draft ?? [])
      .filter(({id}) => !inPublished.has(id))
      .map((finding) => ({...finding, id: `${finding.id} draft`, stage: 'draft' as const})),
  ]
}

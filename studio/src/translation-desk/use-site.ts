import {asRecord, asText} from '@preop/schema/rules'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../api-version.ts'
import {siteOrigin as builtIn} from '../environment.ts'

export type Site = {
  /** Undefined where nobody says. */
  readonly siteOrigin?: string | undefined
  /** The Studio that may show the site's pages in a frame; undefined if none may. */
  readonly studioOrigin?: string | undefined
}

/** A Studio that was built for a site is the one that the site was told of. */
const ofTheBuild: Site =
  builtIn === undefined ? {} : {siteOrigin: builtIn, studioOrigin: location.origin}

/** The embedded lake says more of the project than Sanity does. */
const siteIn = (project: unknown): Site => {
  const {siteOrigin, studioOrigin} = asRecord(asRecord(project).metadata)
  const origin = asText(siteOrigin)
  return origin === undefined
    ? ofTheBuild
    : {siteOrigin: origin, studioOrigin: asText(studioOrigin)}
}

/** The site that readers see; undefined as long as it is not known. */
export const useSite = (): Site | undefined => {
  const client = useClient({apiVersion})
  const [site, setSite] = useState<Site>()
  useEffect(() => {
    let isWanted = true
    const {projectId} = client.config()
    client
      .request<unknown>({uri: `/projects/${projectId}`})
      .then(siteIn, () => ofTheBuild)
      .then((found) => {
        if (isWanted) setSite(found)
      })
    return () => {
      isWanted = false
    }
  }, [client])
  return site
}

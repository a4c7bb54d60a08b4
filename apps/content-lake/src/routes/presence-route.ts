import {httpError} from '@preop/lake'
import type {Hono} from 'hono'
import type {LakeEnv, LakeServices} from '../lake-env.ts'
import {requireSignedIn} from './user-routes.ts'

/**
 * `socket/:dataset`: who else is here. It is spoken over a websocket only; the request that opens
 * one comes through here like any other, and is let in or refused.
 */
export const addPresenceRoute = (api: Hono<LakeEnv>, {lake, guests}: LakeServices): void => {
  api.get('/socket/:dataset', (context) => {
    const {id: userId} = requireSignedIn(context.get('identity'))
    const {name: dataset} = lake.dataset(context.req.param('dataset'))
    const isStillSignedIn = context.get('isStillSignedIn')
    guests.set(context.req.raw, {dataset, userId, isStillSignedIn})
    const {body} = httpError(426, 'Presence is spoken over a websocket')
    return context.json(body, 426, {upgrade: 'websocket'})
  })
}

import {memoryStore} from './memory-store.fixtures.ts'
import {saveWork} from './save-work.ts'
import {inWork, sidecar} from './work.fixtures.ts'
import {workMutations} from './work-mutations.ts'

const place = {documentId: 'knee', locale: 'fr'}
const title = inWork('title', 'Knee', {target: 'Genou'})
const better = {...title, target: 'Le genou'}
const summary = inWork('summary', 'A joint.', {target: 'Une articulation.'})
const comment = (by: string) => ({_key: by, by, at: '2026-01-01T00:00:00Z', text: 'Hm.'})

describe('saveWork', () => {
  it('makes the sidecar with the first unit', async () => {
    const store = memoryStore()
    expect(await saveWork(store, place, [{unit: title, seen: undefined}])).toEqual({saved: [title]})
    expect(store.get('l10n.knee.fr')).toMatchObject({language: 'fr', units: [title]})
  })

  it('writes beside what others write, however often they are faster', async () => {
    const store = memoryStore(sidecar(title))
    let rivals = 0
    store.beforeWrite = () => {
      rivals += 1
      if (rivals < 4) store.put(sidecar(title, {...summary, target: `${rivals}`}))
    }
    expect(await saveWork(store, place, [{unit: better, seen: title}])).toEqual({saved: [better]})
    expect(store.get('l10n.knee.fr')).toMatchObject({units: [{...summary, target: '3'}, better]})
  })

  it('gives up when something never stops writing', async () => {
    const store = memoryStore(sidecar(title))
    store.beforeWrite = () => store.put(sidecar(title))
    await expect(saveWork(store, place, [{unit: better, seen: title}])).rejects.toThrow('revision')
  })

  it('tells the second of two people on one unit, and overwrites nothing', async () => {
    const theirs = {...title, target: 'La rotule', translatedBy: 'u9'}
    const store = memoryStore(sidecar(title))
    store.beforeWrite = () => store.put(sidecar(theirs))
    const result = await saveWork(store, place, [
      {unit: summary, seen: undefined},
      {unit: better, seen: title},
    ])
    expect(result).toMatchObject({
      refused: 'changedMeanwhile',
      path: 'title',
      present: theirs,
      message: expect.stringContaining('"title" in fr'),
    })
    expect(store.get('l10n.knee.fr')).toMatchObject({units: [theirs]})
  })

  it('takes an answer that was lost for an answer', async () => {
    const store = memoryStore(sidecar(better))
    expect(await saveWork(store, place, [{unit: better, seen: title}])).toEqual({saved: [better]})
  })

  it('keeps what others said meanwhile', async () => {
    const store = memoryStore(sidecar({...title, comments: [comment('u1'), comment('u9')]}))
    const seen = {...title, comments: [comment('u1'), comment('gone')]}
    const unit = {...better, comments: [comment('u1'), comment('u2')]}
    await saveWork(store, place, [{unit, seen}])
    expect(store.get('l10n.knee.fr')).toMatchObject({
      units: [{target: 'Le genou', comments: ['u1', 'u9', 'u2'].map(comment)}],
    })
  })

  it('moves work to the new path of its unit', async () => {
    const store = memoryStore(sidecar(title, summary))
    const unit = {...title, _key: 'names.a.name', path: 'names.a.name'}
    await saveWork(store, place, [{unit, seen: title}])
    expect(store.get('l10n.knee.fr')).toMatchObject({units: [summary, unit]})
  })

  it.each([
    ['is no sidecar', {...sidecar(title), _type: 'page'}],
    ['has a unit that cannot be read', {...sidecar(), units: [{...title, status: 'done'}]}],
  ])('does not write over what %s', async (_, document) => {
    const store = memoryStore(document)
    const result = await saveWork(store, place, [{unit: better, seen: undefined}])
    expect(result).toMatchObject({refused: 'malformed', message: expect.any(String)})
    expect(store.get('l10n.knee.fr')).toEqual(document)
  })
})

it('a sidecar without its revision cannot be guarded', () => {
  const {_rev, ...work} = sidecar(title)
  expect(() => workMutations(work, place, [{unit: better, seen: title}])).toThrow('_rev')
})

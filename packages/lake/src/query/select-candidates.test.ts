import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import type {LakeDocument} from '../documents/lake-document.ts'
import {Store} from '../store/store.ts'
import {type ViewName, viewNames} from '../store/view-rules.ts'
import {evaluateQuery} from './evaluate-query.ts'
import {prepareQuery} from './prepare-query.ts'
import {selectCandidates} from './select-candidates.ts'

const baseIds = ['a', 'b', 'c', 'd', 'e.f', 'g']
const ids = baseIds.flatMap((id) => [id, `drafts.${id}`, `versions.r1.${id}`])
const types = ['post', 'page', 'note']
const slugs = ['x', 'y', 'z']

const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values)

/** Slugs of every shape, also those a query on `slug.current` must not find. */
const slugValue = fc.oneof(
  {weight: 4, arbitrary: anyOf(slugs).map((current) => ({_type: 'slug', current}))},
  anyOf([null, 'x', 7, {current: 7}, {current: null}, [{current: 'x'}], {other: 'x'}]),
)

const content = fc.record({
  _type: anyOf(types),
  slug: slugValue,
  n: fc.integer({min: 0, max: 3}),
  words: fc.array(anyOf(['Knee', 'knee pain', 'après', '']), {maxLength: 2}),
  all: fc.array(
    anyOf(ids).map((_ref) => ({_type: 'reference', _ref, _weak: true})),
    {maxLength: 2},
  ),
  to: anyOf(ids).map((_ref) => ({_type: 'reference', _ref, _weak: true})),
})

const dataset = fc
  .uniqueArray(fc.tuple(anyOf(ids), content), {maxLength: 14, selector: ([id]) => id})
  .map((pairs) =>
    pairs.map(
      ([_id, rest]): LakeDocument => ({
        _id,
        _rev: 'r',
        _createdAt: '2020-01-01T00:00:00Z',
        _updatedAt: '2020-01-01T00:00:00Z',
        ...rest,
      }),
    ),
  )

const literal = (values: readonly string[]) => anyOf(values).map((value) => JSON.stringify(value))
const value = (values: readonly string[]) =>
  fc.oneof(literal(values), anyOf(['$id', '$type', '$slug', '$nothing', '$number', 'null', '3']))
const list = (values: readonly string[]) =>
  fc.oneof(
    fc.array(value(values), {maxLength: 3}).map((items) => `[${items.join(', ')}]`),
    anyOf(['$ids', '$types', '$nothing', '[...$ids]', '["post", ...$types]', 'path("drafts.**")']),
  )

const atom = fc.oneof(
  value(ids).map((v) => `_id == ${v}`),
  value(ids).map((v) => `${v} == _id`),
  value(types).map((v) => `_type == ${v}`),
  value(types).map((v) => `@._type == ${v}`),
  value(slugs).map((v) => `slug.current == ${v}`),
  list(ids).map((v) => `_id in ${v}`),
  list(types).map((v) => `_type in ${v}`),
  list(slugs).map((v) => `slug.current in ${v}`),
  anyOf(['n > 1', 'n == 2', '!(n == 2)', 'defined(slug.current)', 'references($id)', 'true']),
  anyOf(['_type != "post"', 'to->_type == "post"', 'to._ref == $id', '_id match "a*"', '_id']),
  anyOf(['words match "kn*"', '[_type, words] match ["po*", "knee"]', '"knee pain" in words']),
  anyOf(['references(["a", $id])', 'references(*[_type == "page"]._id)', '$id in all[]._ref']),
  anyOf(['count(all[@->n > 1]) > 0', 'defined(to->slug)', '!defined(words[1])', 'n in [1, 2]']),
  anyOf(['to->to->_type == "note"', 'count(*[_type == ^._type]) > 2', 'n == *[_id == $id][0].n']),
)

const condition = fc.letrec<{any: string}>((tie) => ({
  any: fc.oneof(
    {maxDepth: 3},
    {weight: 4, arbitrary: atom},
    {weight: 4, arbitrary: fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a} && ${b})`)},
    {weight: 2, arbitrary: fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a} || ${b})`)},
    {weight: 1, arbitrary: tie('any').map((a) => `!(${a})`)},
  ),
})).any

const query = fc
  .tuple(condition, condition, anyOf(slugs))
  .chain(([first, second, slug]) =>
    anyOf([
      `*[${first}]`,
      `*[${first}][${second}]`,
      `*[${first}][0]{_id, "to": to->{_id, n}}`,
      `*[${first}] | order(n desc, _id)[0...2]`,
      `count(*[${first}])`,
      `*[${first}]{_id, "same": *[_type == ^._type && ${second}]._id}`,
      `{"a": *[${first}]._id, "b": *[${second}]._id}`,
      `{"a": *[${first}]._id}`,
      `*[0...3][${first}]`,
      `* | order(n)[${first}]`,
      `*{_id, "_type": "post", slug}[${first}]`,
      `[{"_id": "a", "_type": "post"}][${first}]`,
      `*[${first}].slug.current`,
      `*[${first}]->[${second}]`,
      `*[_type == "post" && slug.current == "${slug}" && ${first}][0]`,
      `coalesce(*[${first}][0], "none")`,
      `*[${first}]{..., n > 1 => {"big": true}, "up": ^._id, "t": to->{"u": ^._id, ...}}`,
      `*[${first}] | order(to->n, slug.current desc){_id, "has": ${second}}`,
      `*[${first}]{_id, "label": select(n > 2 => "many", _type match "p*" => _type, "none")}`,
      `*[${first}] | score(_type match "po*", n > 1) | order(_score desc, _id){_id, _score}`,
      `*[${first}]{"refs": *[references(^._id)]._id, "all": count(*[n == ^.n]), "s": [n, ...[_id]]}`,
      `*[${first}]{"at": dateTime(_createdAt) - 3600, "in": n in 1..2, "path": _id in path("drafts.*")}`,
      `{"first": *[${first}][0], "rest": *[${first}][1..-1]{"x": @._type + "-" + string(n)}}`,
      `*[${first}] | order(_type desc, lower(slug.current), _id) [1..3]{"w": words[0], _id}`,
      `*[${first}] | order(_id desc) [-3..-1]._id`,
      `*[${first}]{_id, "to": to->{n, "back": *[to._ref == ^._id && ${second}]._id}}`,
      `*[${first}]{"all": all[]->{_id, n}, "other": all[@->n > 1]->_id, "x": all[0]->to->_id}`,
      `*[${first} && references(*[${second}]._id)]._id`,
      `*[${first}]{"page": *[_type == "page" && n == ^.n][0...2]{_id, "up": ^._id, "upper": ^.^._id}}`,
      `*[${first}] | order(count(words), _id){"c": count(words), "j": array::join(words, ", ")}`,
      `*[_id in *[${first}].to._ref][${second}]{_id}`,
      `array::unique(*[${first}]._type)`,
      `math::sum(*[${first}].n)`,
    ]),
  )

const params = fc.record({
  id: anyOf([...ids, 'missing']),
  type: anyOf(types),
  slug: anyOf(slugs),
  nothing: fc.constant(null),
  number: fc.constant(3),
  ids: fc.array(fc.oneof(anyOf(ids), anyOf([3, null])), {maxLength: 4}),
  types: fc.array(anyOf(types), {maxLength: 2}),
})

/** groq-js as it comes: no cache, no index, no synchronous short cut, its own dereferencing. */
const evaluatePlainly = async (
  text: string,
  values: Record<string, unknown>,
  documents: readonly LakeDocument[],
): Promise<unknown> => {
  const tree = parse(text, {params: values})
  const value = await evaluate(tree, {dataset: documents, params: values})
  return value.get()
}

const evaluateWith = async (store: Store, view: ViewName, text: string, values: object) => {
  const snapshot = store.snapshot(view)
  const given = {...values}
  const prepared = prepareQuery(text, given)
  const common = {
    prepared,
    params: given,
    find: snapshot.find,
    identityId: 'me',
    projectId: 'p',
    dataset: 'd',
  }
  const candidates = selectCandidates(snapshot, prepared.lookups, given)
  return {
    planned: await evaluateQuery({...common, documents: candidates}),
    plain: await evaluatePlainly(text, given, snapshot.documents()),
    candidates: candidates.length,
    all: snapshot.documents().length,
  }
}

describe('selectCandidates', () => {
  let folder: string
  let count = 0
  const withStore = async <T>(
    documents: readonly LakeDocument[],
    use: (store: Store) => Promise<T>,
  ): Promise<T> => {
    const store = new Store(join(folder, `${count++}.sqlite`))
    try {
      store.commit({
        id: 't',
        timestamp: '2020-01-01T00:00:00Z',
        author: 'me',
        mutations: [],
        changes: documents.map((after) => ({id: after._id, before: null, after})),
      })
      return await use(store)
    } finally {
      store.close()
    }
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'preop-plan-'))
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it('answers as the plain evaluation over the whole dataset does', async () => {
    let pruned = 0
    await fc.assert(
      fc.asyncProperty(
        dataset,
        fc.array(fc.tuple(query, params, anyOf(viewNames)), {minLength: 12, maxLength: 12}),
        (documents, runs) =>
          withStore(documents, async (store) => {
            for (const [text, values, view] of runs) {
              const {planned, plain, candidates, all} = await evaluateWith(
                store,
                view,
                text,
                values,
              )
              expect({text, view, result: planned}).toEqual({text, view, result: plain})
              if (candidates < all) pruned += 1
            }
          }),
      ),
      {numRuns: 150},
    )
    // The property would also hold if nothing were ever pruned.
    expect(pruned).toBeGreaterThan(100)
  }, 60_000)

  it.each([
    ['*[_id == "a"]', 1],
    ['*[_type == "post" && slug.current == $slug][0]', 1],
    ['*[slug.current == $slug && n > 1]{title}', 1],
    ['*[_id in ["a", $id]]', 2],
    ['*[(_type == "page")][n > 0] | order(_id)', 1],
    ['*[_type == "post" || _id == "a"]', 3],
    ['*[_type == "post"]{"x": *[_id == "a"]}', 3],
    ['*[0...5][_id == "a"]', 3],
    ['*[slug.current in ["x", null]]', 3],
  ])('%s looks at %i documents of 3', async (text, expected) => {
    const base = {_rev: 'r', _createdAt: 't', _updatedAt: 't'}
    const documents = [
      {...base, _id: 'a', _type: 'post', slug: {current: 'x'}},
      {...base, _id: 'b', _type: 'post', slug: {current: 'y'}},
      {...base, _id: 'c', _type: 'page'},
    ]
    await withStore(documents, async (store) => {
      const run = await evaluateWith(store, 'raw', text, {slug: 'x', id: 'c'})
      expect(run.candidates).toBe(expected)
      expect(run.planned).toEqual(run.plain)
    })
  })
})

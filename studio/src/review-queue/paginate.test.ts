import {paginate} from './paginate.ts'

describe('paginate', () => {
  it.each([
    [[], 1, {items: [], number: 1, count: 1, from: 0, to: 0}],
    [['a'], 1, {items: ['a'], number: 1, count: 1, from: 1, to: 1}],
    [['a', 'b', 'c'], 2, {items: ['c'], number: 2, count: 2, from: 3, to: 3}],
    [['a', 'b', 'c'], 9, {items: ['c'], number: 2, count: 2, from: 3, to: 3}],
    [['a', 'b'], 1, {items: ['a', 'b'], number: 1, count: 1, from: 1, to: 2}],
  ])('%j, page %i', (all, number, page) => {
    expect(paginate(all, number, 2)).toEqual(page)
  })
})

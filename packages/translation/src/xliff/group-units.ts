import type {ExchangeUnit} from './exchange.types.ts'

/** Units as a translator reads them: a section with its heading, and its body as a group in it. */
export type UnitTree =
  | {readonly unit: ExchangeUnit}
  | {readonly group: string; readonly children: readonly UnitTree[]}

type Growing = {unit: ExchangeUnit} | {group: string; children: Growing[]}

/** `sections.risks.body`: in the group `sections.risks`, and in it in the group of the field. */
const groupsOf = ({path, field}: ExchangeUnit): readonly string[] => {
  const object = field.split('.').slice(0, -1).join('.')
  return [...(object === '' ? [] : [object]), ...(path === field ? [] : [field])]
}

/** The units of a document in groups, each path a group once, in the order first met. */
export const groupUnits = (units: readonly ExchangeUnit[]): readonly UnitTree[] => {
  const top: Growing[] = []
  const groups = new Map<string, Growing[]>()
  for (const unit of units) {
    let into = top
    for (const group of groupsOf(unit)) {
      const known = groups.get(group)
      const children = known ?? []
      if (!known) {
        groups.set(group, children)
        into.push({group, children})
      }
      into = children
    }
    into.push({unit})
  }
  return top
}

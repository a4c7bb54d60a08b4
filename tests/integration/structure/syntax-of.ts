import ts from 'typescript'
import {readTracked} from './source-files.ts'

/** What the architecture's rules need to know of a program. */
export type Syntax = {
  /** Names of modules imported for their values. */
  readonly values: readonly string[]
  /** Names of modules imported at all, types included. */
  readonly modules: readonly string[]
  /** Names of modules whose file is looked up, to be read or started as a program. */
  readonly located: readonly string[]
  /** Places where the compiler is overruled: casts, `!` and `any`. */
  readonly overruled: readonly string[]
}

const nameOf = (node: ts.Expression | undefined): string[] =>
  node && ts.isStringLiteral(node) ? [node.text] : []

const isTypeOnly = ({importClause}: ts.ImportDeclaration) =>
  importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword

const importedLater = (node: ts.Node): string[] =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? nameOf(node.arguments[0])
    : []

/** `require.resolve(…)`, `createRequire(…).resolve(…)` and `import.meta.resolve(…)` with a fixed name. */
const locatedNames = (node: ts.Node): string[] =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'resolve' &&
  /^(createRequire|require|import\.meta)\b/.test(node.expression.expression.getText())
    ? nameOf(node.arguments[0])
    : []

const valueNames = (node: ts.Node): string[] => {
  if (ts.isImportDeclaration(node)) return isTypeOnly(node) ? [] : nameOf(node.moduleSpecifier)
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? [] : nameOf(node.moduleSpecifier)
  return importedLater(node)
}

const typeNames = (node: ts.Node): string[] => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return nameOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return ts.isStringLiteral(node.argument.literal) ? [node.argument.literal.text] : []
  return []
}

const isConst = ({type}: ts.AssertionExpression) =>
  ts.isTypeReferenceNode(type) && type.getText() === 'const'

const overrules = (node: ts.Node): boolean =>
  (ts.isAssertionExpression(node) && !isConst(node)) ||
  ts.isNonNullExpression(node) ||
  node.kind === ts.SyntaxKind.AnyKeyword

const read = (file: string): Syntax => {
  const source = ts.createSourceFile(file, readTracked(file), ts.ScriptTarget.Latest, true)
  const values = new Set<string>()
  const types = new Set<string>()
  const located = new Set<string>()
  const overruled = new Set<string>()
  const visit = (node: ts.Node): void => {
    for (const name of valueNames(node)) values.add(name)
    for (const name of typeNames(node)) types.add(name)
    for (const name of locatedNames(node)) located.add(name)
    if (overrules(node)) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart())
      overruled.add(`${file}:${line + 1} ${node.getText().slice(0, 80)}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return {
    values: [...values],
    modules: [...new Set([...values, ...types])],
    located: [...located],
    overruled: [...overruled],
  }
}

const kept = new Map<string, Syntax>()

/** @param file - one of `programs` */
export const syntaxOf = (file: string): Syntax => {
  const syntax = kept.get(file) ?? read(file)
  kept.set(file, syntax)
  return syntax
}

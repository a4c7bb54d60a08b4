/** A child of a Portable Text block, as the inline markup spells it. */
export type InlineChild =
  | {_type: 'span'; _key: string; text: string; marks: string[]}
  | {_type: 'citation'; _key: string; source: string}
  | {_type: 'phone'; _key: string; line: string}

type WeakReference = {_type: 'reference'; _ref: string; _weak: true}

export type MarkDefinition =
  | {_type: 'link'; _key: string; href: string}
  | {_type: 'internalLink'; _key: string; reference: WeakReference}
  | {_type: 'glossaryTermLink'; _key: string; term: WeakReference}

export type Inline = {
  readonly children: readonly InlineChild[]
  readonly markDefs: readonly MarkDefinition[]
  /** What a translation must carry over unaltered, sorted: `cite:x`, `phone:main`, link targets. */
  readonly codes: readonly string[]
}

/** Bad inline markup; the message says what was expected and what came. */
export class MarkupError extends Error {}

const phoneLines: readonly string[] = ['main', 'advice', 'interpreter', 'emergency']

/** Order matters: an escape first, then two stars before one. */
const token =
  /\\(?<escaped>[*[\]{}\\])|(?<strong>\*\*)|(?<em>\*)|(?<open>\[)|\]\((?<target>[^()\s]*)\)|\{(?<code>[^{}]*)\}|(?<stray>[[\]{}\\])|(?<text>[^*[\]{}\\]+)/gu

const weakReference = (id: string): WeakReference => ({_type: 'reference', _ref: id, _weak: true})

const toMarkDefinition = (target: string, _key: string): MarkDefinition => {
  const [, scheme, id] = /^(ref|term):([\w-]+)$/.exec(target) ?? []
  if (scheme === 'ref' && id) return {_type: 'internalLink', _key, reference: weakReference(id)}
  if (scheme === 'term' && id) return {_type: 'glossaryTermLink', _key, term: weakReference(id)}
  if (URL.canParse(target) && target.startsWith('https://'))
    return {_type: 'link', _key, href: target}
  throw new MarkupError(`Expected a link to https://…, ref:… or term:…, found "${target}".`)
}

const toInlineObject = (code: string, _key: string): InlineChild => {
  const [, kind, value] = /^(cite|phone):([\w-]+)$/.exec(code) ?? []
  if (kind === 'cite' && value) return {_type: 'citation', _key, source: value}
  if (kind === 'phone' && value && phoneLines.includes(value))
    return {_type: 'phone', _key, line: value}
  throw new MarkupError(
    `Expected {cite:…} or {phone:${phoneLines.join('|')}}, found "{${code}}". Escape a brace of the text with a backslash.`,
  )
}

class InlineBuilder {
  readonly children: InlineChild[] = []
  readonly markDefs: MarkDefinition[] = []
  readonly codes: string[] = []
  readonly decorators = new Set<string>()
  linkFrom: number | undefined
  text = ''

  flush(always: boolean) {
    if (this.text === '' && !always) return
    this.children.push({
      _type: 'span',
      _key: `s${this.children.length}`,
      text: this.text,
      marks: [...this.decorators].sort(),
    })
    this.text = ''
  }

  toggle(decorator: string) {
    this.flush(false)
    if (!this.decorators.delete(decorator)) this.decorators.add(decorator)
  }

  /** The editor keeps a span on either side of an inline object, so we do too. */
  object(code: string) {
    this.flush(this.children.at(-1)?._type !== 'span')
    this.children.push(toInlineObject(code, `i${this.children.length}`))
    this.codes.push(code)
  }

  openLink() {
    if (this.linkFrom !== undefined) throw new MarkupError('Found "[" inside a link.')
    this.flush(false)
    this.linkFrom = this.children.length
  }

  closeLink(target: string) {
    if (this.linkFrom === undefined) throw new MarkupError(`Found "](${target})" without "[".`)
    this.flush(false)
    const labelled = this.children.slice(this.linkFrom)
    if (labelled.length === 0) throw new MarkupError(`The link to "${target}" has no label.`)
    const definition = toMarkDefinition(target, `m${this.markDefs.length}`)
    this.markDefs.push(definition)
    this.codes.push(target)
    for (const child of labelled) if (child._type === 'span') child.marks.push(definition._key)
    this.linkFrom = undefined
  }

  finish(): Inline {
    const [open] = this.decorators
    if (open) throw new MarkupError(`Markup for ${open} is opened and never closed.`)
    if (this.linkFrom !== undefined) throw new MarkupError('Found "[" without "](…)".')
    this.flush(this.children.at(-1)?._type !== 'span')
    return {children: this.children, markDefs: this.markDefs, codes: this.codes.sort()}
  }
}

/**
 * Reads the inline markup of a sample text: `**strong**`, `*em*`, `[label](target)`,
 * `{cite:key}`, `{phone:line}`, and a backslash before a character meant as text. Keys of the
 * result follow from the order alone, so the same text gives the same bytes.
 *
 * @throws MarkupError when the markup is not complete or not known
 */
export const parseInline = (text: string): Inline => {
  const builder = new InlineBuilder()
  for (const {groups = {}} of text.matchAll(token)) {
    const {escaped, strong, em, open, target, code, stray} = groups
    if (escaped !== undefined) builder.text += escaped
    else if (strong) builder.toggle('strong')
    else if (em) builder.toggle('em')
    else if (open) builder.openLink()
    else if (target !== undefined) builder.closeLink(target)
    else if (code !== undefined) builder.object(code)
    else if (stray)
      throw new MarkupError(`Found a lone "${stray}". Put a backslash before it if it is text.`)
    else builder.text += groups.text ?? ''
  }
  return builder.finish()
}

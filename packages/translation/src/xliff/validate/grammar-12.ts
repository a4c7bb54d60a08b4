import type {Grammar} from './grammar.types.ts'
import {oneOf, oneOfOr12, values} from './value-rules.ts'

const {any, nmtoken, language, yesNo, priority, space, dateTime} = values
const inline = /^((g|x|bx|ex|ph|bpt|ept|it|mrk) )*$/
const delimiter = oneOfOr12('bold', 'italic', 'underlined', 'link')
const placeholder = oneOfOr12('image', 'pb', 'lb')
const datatype = oneOfOr12('plaintext', 'html', 'htmlbody', 'xhtml', 'xml', 'po', 'resources')
const restype = oneOfOr12('group', 'heading', 'label', 'listitem', 'message', 'string')
const reference = {content: /^(internal-file|external-file) $/}
const code = {'equiv-text': any, xid: any}
const limits = {
  'size-unit': oneOfOr12('byte', 'char', 'col', 'em', 'glyph', 'pixel', 'row'),
  maxwidth: nmtoken,
  minwidth: nmtoken,
  maxbytes: nmtoken,
  minbytes: nmtoken,
}
const resource = {
  ...limits,
  datatype,
  restype,
  resname: any,
  extradata: any,
  extype: any,
  translate: yesNo,
  'xml:space': space,
}

/**
 * Elements, order and attributes of XLIFF 1.2, strict: what is deprecated (`ts`, `tool`, `date` of
 * a phase, `prop-group`) and what others add is left out. After the OASIS Standard of 1 February
 * 2008, without binary objects, phases, counts and `alt-trans`, which we never write.
 */
export const grammar12: Grammar = {
  xliff: {
    required: {version: oneOf('1.2')},
    optional: {'xml:lang': language},
    content: /^(file )+$/,
  },
  file: {
    required: {original: any, 'source-language': language, datatype},
    optional: {
      'target-language': language,
      'tool-id': any,
      date: dateTime,
      category: any,
      'product-name': any,
      'product-version': any,
      'build-num': any,
      'xml:space': space,
    },
    content: /^(header )?body $/,
  },
  header: {content: /^(skl )?((glossary|reference|note|tool) )*$/},
  skl: reference,
  glossary: reference,
  reference,
  'internal-file': {optional: {form: any, crc: nmtoken}, content: /^$/, mixed: true},
  'external-file': {required: {href: any}, optional: {crc: nmtoken, uid: nmtoken}},
  note: {
    optional: {
      'xml:lang': language,
      priority,
      from: any,
      annotates: oneOf('source', 'target', 'general'),
    },
    content: /^$/,
    mixed: true,
  },
  tool: {
    required: {'tool-id': any, 'tool-name': any},
    optional: {'tool-version': any, 'tool-company': any},
  },
  body: {content: /^((group|trans-unit) )*$/},
  group: {
    optional: {...resource, id: any, 'merged-trans': yesNo},
    content: /^(context-group )*(note )*((group|trans-unit) )*$/,
  },
  'trans-unit': {
    required: {id: any},
    optional: {...resource, approved: yesNo},
    content: /^source (seg-source )?(target )?((context-group|note) )*$/,
  },
  source: {optional: {'xml:lang': language}, content: inline, mixed: true},
  'seg-source': {optional: {'xml:lang': language}, content: inline, mixed: true},
  target: {
    optional: {
      'xml:lang': language,
      state: oneOfOr12(
        'final',
        'needs-adaptation',
        'needs-l10n',
        'needs-review-adaptation',
        'needs-review-l10n',
        'needs-review-translation',
        'needs-translation',
        'new',
        'signed-off',
        'translated',
      ),
      'state-qualifier': oneOfOr12(
        'exact-match',
        'fuzzy-match',
        'id-match',
        'leveraged-glossary',
        'leveraged-inherited',
        'leveraged-mt',
        'leveraged-repository',
        'leveraged-tm',
        'mt-suggestion',
        'rejected-grammar',
        'rejected-inaccurate',
        'rejected-length',
        'rejected-spelling',
        'tm-suggestion',
      ),
      restype,
      resname: any,
      'equiv-trans': yesNo,
    },
    content: inline,
    mixed: true,
  },
  'context-group': {
    optional: {
      name: any,
      crc: nmtoken,
      purpose: (value) =>
        value
          .split(' ')
          .every((one) => ['information', 'location', 'match'].includes(one) || /^x-/.test(one)),
    },
    content: /^(context )+$/,
  },
  context: {
    required: {
      'context-type': oneOfOr12(
        'database',
        'element',
        'elementtitle',
        'linenumber',
        'numparams',
        'paramnotes',
        'record',
        'recordtitle',
        'sourcefile',
      ),
    },
    optional: {'match-mandatory': yesNo, crc: nmtoken},
    content: /^$/,
    mixed: true,
  },
  g: {
    required: {id: any},
    optional: {...code, ctype: delimiter, clone: yesNo},
    content: inline,
    mixed: true,
  },
  x: {required: {id: any}, optional: {...code, ctype: placeholder, clone: yesNo}},
  bx: {required: {id: any}, optional: {...code, rid: nmtoken, ctype: delimiter, clone: yesNo}},
  ex: {required: {id: any}, optional: {...code, rid: nmtoken}},
  mrk: {
    required: {mtype: oneOfOr12('seg', 'term', 'protected', 'name', 'phrase', 'abbrev')},
    optional: {mid: nmtoken, comment: any},
    content: inline,
    mixed: true,
  },
}

import type {ElementRule, Grammar} from './grammar.types.ts'
import {oneOf, values} from './value-rules.ts'

const {any, nmtoken, nmtokens, language, uri, yesNo, positive, priority, own, space} = values
const dir = oneOf('ltr', 'rtl', 'auto')
const reorder = oneOf('yes', 'firstNo', 'no')
const codeType = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other')
const mrkType = (value: string) => oneOf('generic', 'comment', 'term')(value) || own(value)
const inline = /^((cp|ph|pc|sc|ec|mrk|sm|em) )*$/
const size = {'slr:sizeRestriction': any, 'slr:storageRestriction': any}

const code = {
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: reorder,
  copyOf: nmtoken,
  subType: own,
  type: codeType,
}
const single = {...code, disp: any, equiv: any, dataRef: nmtoken, subFlows: nmtokens}
const marker = {
  required: {id: nmtoken},
  optional: {translate: yesNo, type: mrkType, ref: uri, value: any, ...size},
}
const scope = {translate: yesNo, srcDir: dir, trgDir: dir, canResegment: yesNo, 'xml:space': space}

const core: Grammar = {
  xliff: {
    required: {version: oneOf('2.0', '2.1'), srcLang: language},
    optional: {trgLang: language, 'xml:space': space},
    content: /^(file )+$/,
  },
  file: {
    required: {id: nmtoken},
    optional: {...scope, original: any, ...size},
    content: /^(skeleton )?((mda:metadata|slr:profiles|slr:data) )*(notes )?((unit|group) )+$/,
  },
  skeleton: {optional: {href: any}, content: /^$/, mixed: true},
  group: {
    required: {id: nmtoken},
    optional: {...scope, name: any, type: own, ...size},
    content: /^((mda:metadata|slr:data) )*(notes )?((unit|group) )*$/,
  },
  unit: {
    required: {id: nmtoken},
    optional: {...scope, name: any, type: own, ...size},
    content:
      /^((mda:metadata|gls:glossary|slr:data) )*(notes )?(originalData )?((segment|ignorable) )+$/,
  },
  segment: {
    optional: {
      id: nmtoken,
      canResegment: yesNo,
      state: oneOf('initial', 'translated', 'reviewed', 'final'),
      subState: own,
    },
    content: /^source (target )?$/,
  },
  ignorable: {optional: {id: nmtoken}, content: /^source (target )?$/},
  notes: {content: /^(note )+$/},
  note: {
    optional: {id: nmtoken, appliesTo: oneOf('source', 'target'), category: any, priority},
    content: /^$/,
    mixed: true,
  },
  originalData: {content: /^(data )+$/},
  data: {
    required: {id: nmtoken},
    optional: {dir, 'xml:space': oneOf('preserve')},
    content: /^(cp )*$/,
    mixed: true,
  },
  source: {optional: {'xml:lang': language, 'xml:space': space}, content: inline, mixed: true},
  target: {
    optional: {'xml:lang': language, 'xml:space': space, order: positive},
    content: inline,
    mixed: true,
  },
  cp: {required: {hex: (value) => /^([0-9A-Fa-f]{2})+$/.test(value)}},
  ph: {required: {id: nmtoken}, optional: {...single, 'slr:sizeInfo': any}},
  pc: {
    required: {id: nmtoken},
    optional: {
      ...code,
      canOverlap: yesNo,
      dispEnd: any,
      dispStart: any,
      equivEnd: any,
      equivStart: any,
      dataRefEnd: nmtoken,
      dataRefStart: nmtoken,
      subFlowsEnd: nmtokens,
      subFlowsStart: nmtokens,
      dir,
    },
    content: inline,
    mixed: true,
  },
  sc: {
    required: {id: nmtoken},
    optional: {...single, canOverlap: yesNo, isolated: yesNo, dir},
  },
  ec: {
    optional: {...single, id: nmtoken, startRef: nmtoken, canOverlap: yesNo, isolated: yesNo, dir},
  },
  mrk: {...marker, content: inline, mixed: true},
  sm: marker,
  em: {required: {startRef: nmtoken}},
}

const words: ElementRule = {content: /^$/, mixed: true}

const modules: Grammar = {
  'mda:metadata': {optional: {id: nmtoken}, content: /^(mda:metaGroup )+$/},
  'mda:metaGroup': {
    optional: {id: nmtoken, category: any, appliesTo: oneOf('source', 'target', 'ignorable')},
    content: /^(mda:(metaGroup|meta) )+$/,
  },
  'mda:meta': {...words, required: {type: any}},
  'gls:glossary': {content: /^(gls:glossEntry )+$/},
  'gls:glossEntry': {
    optional: {id: nmtoken, ref: uri},
    content: /^gls:term (gls:translation )*(gls:definition )?(mda:metadata )?$/,
  },
  'gls:term': {...words, optional: {source: any}},
  'gls:translation': {...words, optional: {id: nmtoken, ref: uri, source: any}},
  'gls:definition': {...words, optional: {source: any}},
  'slr:profiles': {
    optional: {generalProfile: any, storageProfile: any},
    content: /^(slr:normalization )?$/,
  },
  'slr:normalization': {
    optional: {general: oneOf('none', 'nfc', 'nfd'), storage: oneOf('none', 'nfc', 'nfd')},
  },
  'slr:data': {required: {profile: any}},
}

/**
 * Elements, order and attributes of XLIFF 2.1: core, and the modules metadata, glossary, and size
 * and length restriction. After the OASIS Standard of 13 February 2018; extensions by others are
 * not written by us and count as wrong.
 */
export const grammar21: Grammar = {...core, ...modules}

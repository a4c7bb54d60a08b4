import {readText} from './read-text.ts'
import {textOfRuns} from './text-of-runs.ts'

const shown = (text: string) =>
  readText(text).elements.map((one) =>
    one.type === 'heading'
      ? `# ${one.text}`
      : `${one.list ? (one.list.kind === 'bullet' ? '- ' : '1. ') : ''}${textOfRuns(one.runs)}`,
  )

describe('readText', () => {
  it.each([
    ['a heading and its text', 'Risks\n\nThere are some.', ['# Risks', 'There are some.']],
    ['a question', 'Why?\n\nSo.', ['# Why?', 'So.']],
    [
      'a heading right above its list',
      'Bring\n- Shoes\n- Socks',
      ['# Bring', '- Shoes', '- Socks'],
    ],
    ['an underlined heading', 'Risks\n=====\nThere are some.', ['# Risks', 'There are some.']],
    ['a short line at the end: it heads nothing', 'Text.\n\nThank you', ['Text.', 'Thank you']],
    ['what introduces a list', 'Bring:\n\n• Shoes', ['Bring:', '- Shoes']],
    ['a sentence', 'Rest well.\n\nEat well.', ['Rest well.', 'Eat well.']],
    [
      'a paragraph that is wrapped',
      'The surgeon makes two small cuts and looks\ninto the knee with a camera.',
      ['The surgeon makes two small cuts and looks into the knee with a camera.'],
    ],
    ['a numbered list', '1. One\n2) Two', ['1. One', '1. Two']],
    ['line ends of Windows', 'Risks\r\n\r\nSome.', ['# Risks', 'Some.']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

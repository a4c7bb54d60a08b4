import {readHtml} from './read-html.ts'
import {textOfRuns} from './text-of-runs.ts'

const shown = (html: string) =>
  readHtml(html).elements.map((one) =>
    one.type === 'heading'
      ? `${'#'.repeat(one.level)} ${one.text}`
      : `${one.list ? `${'  '.repeat(one.list.level - 1)}${one.list.kind === 'bullet' ? '-' : '1.'} ` : ''}${textOfRuns(one.runs)}`,
  )

const left = (html: string) =>
  readHtml(html).leftOver.map(({kind, text, detail}) => [kind, text, detail].join(' | '))

describe('readHtml', () => {
  it.each([
    ['white space as browsers show it', '<p> a\n  b </p>', ['a b']],
    ['words that marks part', '<p>verte<b>bro</b>plasty</p>', ['vertebroplasty']],
    ['text beside blocks', 'a<div>b</div>c', ['a', 'b', 'c']],
    ['a line break', 'a<br>b', ['a\nb']],
    ['lists in lists', '<ul><li>a<ol><li>b</ol><li>c</ul>', ['- a', '  1. b', '- c']],
    ['entities', '<p>&lt;b&gt; &eacute;</p>', ['<b> é']],
    ['headings with marks and links', '<h2>a <a href="https://a.example/">b</a></h2>', ['## a b']],
    ['the main part only', '<p>a</p><main><p>b</p></main><p>c</p>', ['b']],
    ['a lone article', '<p>a</p><article>b</article>', ['b']],
    ['tables by cell', '<table><tr><td>a<td>b</table>', ['a', 'b']],
    ['unclosed elements', '<p>a<p>b<h2>c', ['a', 'b', '## c']],
    ['nothing', '', []],
  ])('keeps %s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })

  it.each([
    ['<script>x()</script>', ['script |  | <script>, 3 characters']],
    ['a<script>x()</script>', ['script |  | <script>, 3 characters']],
    ['<p onclick="x()">a<b onclick="y()">b', ['script |  | onclick ×2']],
    ['<style>p{}</style>', ['style |  | <style>, 3 characters']],
    ['<p hidden>a</p>', ['hidden | a | <p>']],
    ['<template>a</template>', ['hidden | a | <template>']],
    ['<div role="alert">a</div>', ['notice | a | <div>']],
    ['<p>x</p><nav>a</nav>', ['navigation | a | <nav>']],
    ['<p><a href="//evil.example">a</a>', ['link | a | //evil.example']],
    ['<h2><a href="https://a.example/">a</a></h2>', ['link | a | https://a.example/']],
    ['<blink>a</blink>', ['element |  | <blink>']],
    ['<!-- a -->', ['comment | a | ']],
    ['<title>a | b</title>', ['metadata | a | b | title']],
    ['<p>a</p><main>b</main>', ['outside | a | p']],
  ])('tells of %s', (html, expected) => {
    expect(left(html)).toEqual(expected)
  })
})

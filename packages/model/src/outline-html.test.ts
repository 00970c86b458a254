import { expect, test } from 'vitest'
import { outlineHtml } from './outline-html.ts'

const words = {
  supports: 'supports',
  rebuts: 'rebuts',
  undercuts: 'undercuts',
  backs: 'backs',
  answers: 'answers',
  asks: 'asks',
  and: 'and',
}

test('[C32] an indented text as lists, relations in words', () => {
  const text = 'One\n  + For\n  & With\n  - Against\n    ? Why\nTwo'
  expect(outlineHtml(text, 'en', words)).toBe(
    '<div lang="en"><ul><li>One<ul><li><b>supports:</b> For</li><li><b>and:</b> With</li>' +
      '<li><b>rebuts:</b> Against<ul><li><b>asks:</b> Why</li></ul></li></ul></li><li>Two</li></ul></div>',
  )
})

test('[C32] what bears on a step is told by what it does to it, and words keep their lines', () => {
  const text = 'One\n  + For\n    * Not so\n    *+ It does\n    *? Does it\n    | indeed'
  expect(outlineHtml(text, 'en', words)).toBe(
    '<div lang="en"><ul><li>One<ul><li><b>supports:</b> For<ul><li><b>undercuts:</b> Not so</li>' +
      '<li><b>backs:</b> It does</li><li><b>asks:</b> Does it<br>indeed</li></ul></li></ul></li></ul></div>',
  )
})

test('[C32] nothing that was typed is markup', () => {
  expect(outlineHtml('<b>"A" & B</b>', 'x"y', { ...words, supports: '<i>' })).toBe(
    '<div lang="x&quot;y"><ul><li>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</li></ul></div>',
  )
  expect(outlineHtml('', 'en', words)).toBe('<div lang="en"></div>')
})

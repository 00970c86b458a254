import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from './spec.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-spec-'))
  plant(
    'packages/a/SPEC.md',
    '# Rules\n\n- [R1] Rows stay.\n- [R2] Rows are told of.\n\nSee [R9] elsewhere.\n',
  )
  plant(
    'packages/a/src/a.test.ts',
    "test('[R1] [R2] rows', () => {}); test.each([1])('[R2] %i', () => {}); test('no rule', () => {})",
  )
})
afterEach(() => rmSync(root, { recursive: true }))
function plant(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

test('rules that are all proved pass', () => {
  expect(check(root)).toEqual([])
})

test('a test of another package or with a table proves a rule too', () => {
  plant('packages/a/src/a.test.ts', "test('[R1] rows', () => {})")
  plant('packages/b/src/b.browser.test.tsx', 'test.each`x`(`[R2] ${1}`, () => {})')
  expect(check(root)).toEqual([])
})

test.each([
  ['a rule without a test', "test('[R1] rows', () => {})", 'packages/a/SPEC.md: no test begins with [R2].'],
  [
    'a rule whose test is skipped',
    "test('[R1] rows', () => {}); test.skip('[R2] told', () => {}); describe('[R2]', () => {})",
    'packages/a/SPEC.md: no test begins with [R2].',
  ],
  [
    'a rule named late in a title',
    "test('[R1] rows', () => {}); test('told [R2]', () => {})",
    'packages/a/SPEC.md: no test begins with [R2].',
  ],
  [
    'a title with a rule that is not there',
    "test('[R1] [R2] rows', () => {}); describe('[R3] more', () => {})",
    'packages/a/src/a.test.ts: a title names [R3], which no SPEC.md has.',
  ],
])('%s is caught', (_, source, sentence) => {
  plant('packages/a/src/a.test.ts', source)
  expect(check(root)).toEqual([sentence])
})

test('a number that two rules have is caught', () => {
  plant('packages/b/SPEC.md', '- [R1] Something else.')
  expect(check(root)).toEqual(['packages/b/SPEC.md: [R1] is in packages/a/SPEC.md already.'])
})

// Each rule of a SPEC.md has a test whose title begins with its number, as in `test('[R4] …')`, and no title
// names a rule that is not there. spec.test.mjs plants violations to see that it still bites.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'

const skipped = new Set(['node_modules', 'dist', '.cache', '.git', 'data'])

/** All violations under `root`, one sentence each. */
export function check(root) {
  const found = []
  const rules = new Map()
  const all = files(root)
  for (const file of all.filter((path) => /^packages\/[^/]+\/SPEC\.md$/.test(path)))
    for (const [, rule] of readFileSync(join(root, file), 'utf8').matchAll(
      /^\s*(?:[-*]\s+)?\[([A-Z]+\d+)\]/gm,
    )) {
      if (rules.has(rule)) found.push(`${file}: [${rule}] is in ${rules.get(rule)} already.`)
      else rules.set(rule, file)
    }
  const proved = new Set()
  for (const file of all.filter((path) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(path)))
    for (const { rule, proves } of rulesIn(join(root, file))) {
      if (!rules.has(rule)) found.push(`${file}: a title names [${rule}], which no SPEC.md has.`)
      else if (proves) proved.add(rule)
    }
  for (const [rule, file] of rules)
    if (!proved.has(rule)) found.push(`${file}: no test begins with [${rule}].`)
  return [...new Set(found)]
}

/** The rules at the beginning of titles. A group or a test that does not run proves none. */
function rulesIn(file) {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'))
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`)
  const found = []
  new Visitor({
    CallExpression(node) {
      const names = namesOf(node.callee)
      if (!['test', 'it', 'describe'].includes(names[0])) return
      const proves =
        names[0] !== 'describe' && !names.some((name) => ['skip', 'todo', 'fails'].includes(name))
      const [begins] = /^(\[[A-Z]+\d+\]\s*)*/.exec(textOf(node.arguments[0]))
      for (const [, rule] of begins.matchAll(/\[([A-Z]+\d+)\]/g)) found.push({ rule, proves })
    },
  }).visit(program)
  return found
}
/** `test.each(…)` is called as test, each. */
function namesOf(callee) {
  if (callee.type === 'Identifier') return [callee.name]
  if (callee.type === 'MemberExpression') return [...namesOf(callee.object), callee.property.name]
  if (callee.type === 'CallExpression') return namesOf(callee.callee)
  if (callee.type === 'TaggedTemplateExpression') return namesOf(callee.tag)
  return ['']
}
function textOf(node) {
  if (node?.type === 'TemplateLiteral') return node.quasis[0].value.cooked
  return typeof node?.value === 'string' ? node.value : ''
}

function files(root, folder = root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(root, path) : [relative(root, path).split(sep).join('/')]
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = check(fileURLToPath(new URL('..', import.meta.url)))
  for (const one of found) console.error(one)
  if (found.length) process.exit(1)
}

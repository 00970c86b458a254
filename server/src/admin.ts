/**
 * The operator's commands on a data folder, also while a server runs on it:
 *
 *     node dist/admin.js --data DIR list         all maps: id, when made, updates and bytes in the log
 *     node dist/admin.js --data DIR mint <id>    new links for a map whose host link was lost
 *
 * `mint` changes all three links, because the weaker ones are made from the host's: who holds an old link keeps what
 * is open, and is refused the next time it asks for a ticket or comes back with an old one.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashesOf, linksFrom, newHostSecret } from './access/secrets.ts'
import { readOptions } from './options.ts'
import { Refusal } from './refusal.ts'
import { openDriver } from './store/driver.ts'
import { databaseIn } from './store/open.ts'
import type { Store } from './store/port.ts'
import { sqliteStore } from './store/sqlite.ts'

const usage = 'Usage: npm run admin -- [--data DIR] [--public-url URL] list | mint <map id>'

async function run(args: readonly string[]) {
  const { words, data, publicUrl } = read(args)
  const [command, id, ...rest] = words
  const fits = command === 'list' ? id === undefined : command === 'mint' && id !== undefined
  if (!fits || rest.length) throw new Refusal(usage)
  if (!existsSync(databaseIn(data))) throw new Refusal(`There is no Parley data in ${data}.`)
  const store = sqliteStore(openDriver(databaseIn(data), { busyMs: 5000 }))
  try {
    if (id === undefined) await list(store)
    else await mint(store, id, publicUrl ?? '')
  } finally {
    await store.close()
  }
}

function read(args: readonly string[]) {
  try {
    const options = { data: { type: 'string' }, 'public-url': { type: 'string' } } as const
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options })
    const given = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value])
    const { data, 'public-url': publicUrl } = readOptions(given, process.env)
    return { words: positionals, data, publicUrl }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(usage)
  }
}

async function list(store: Store) {
  for (const { id, createdAt, updates, bytes } of await store.list())
    console.log(`${id}  ${new Date(createdAt).toISOString()}  ${updates} updates  ${bytes} bytes`)
}

async function mint(store: Store, id: string, publicUrl: string) {
  const secret = newHostSecret()
  if (!(await store.relink(id, hashesOf(secret)))) throw new Refusal(`There is no map ${id}.`)
  const { host, edit, view } = linksFrom(id, 'host', secret)
  const base = publicUrl.replace(/\/$/, '')
  console.log(`host  ${base}${host}\nedit  ${base}${edit}\nview  ${base}${view}`)
  console.log('The old links of this map, and all links made from them, no longer open it.')
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}

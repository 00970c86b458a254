/**
 * The operator's commands on a data folder, also while a server runs on it:
 *
 *     node dist/admin.js --data DIR list         all maps: id, when made, updates and bytes in the log
 *     node dist/admin.js --data DIR mint <id>    new links for a map whose host link was lost
 *     node dist/admin.js --data DIR delete <id>  closes a map within some seconds, for all links
 *     node dist/admin.js --data DIR restore <id> opens it again, as long as it was not erased
 *
 * `mint` changes all three links, because the weaker ones are made from the host's: who holds an old link keeps what
 * is open, and is refused the next time it asks for a ticket or comes back with an old one.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { limits } from '@parley/protocol'
import { hashesOf, linksFrom, newHostSecret } from './access/secrets.ts'
import { readOptions } from './options.ts'
import { Refusal } from './refusal.ts'
import { openDriver } from './store/driver.ts'
import { databaseIn } from './store/open.ts'
import type { Store } from './store/port.ts'
import { sqliteStore } from './store/sqlite.ts'

const usage =
  'Usage: npm run admin -- [--data DIR] [--public-url URL] list | mint <map id> | delete <map id> | restore <map id>'

async function run(args: readonly string[]) {
  const { words, data, publicUrl } = read(args)
  const [command, id, ...rest] = words
  const does = Object.hasOwn(onMap, command ?? '') ? onMap[command ?? ''] : undefined
  const fits = command === 'list' ? id === undefined : does !== undefined && id !== undefined
  if (!fits || rest.length) throw new Refusal(usage)
  if (!existsSync(databaseIn(data))) throw new Refusal(`There is no Parley data in ${data}.`)
  const store = sqliteStore(openDriver(databaseIn(data), { busyMs: 5000 }))
  try {
    if (id === undefined) await list(store)
    else await does?.(store, id, publicUrl ?? '')
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

const day = (at: number) => new Date(at).toISOString()
/** When a map that was deleted at a time is erased. */
const erasedOn = (at: number) => day(at + limits.keepDeletedMs)

async function list(store: Store) {
  for (const { id, createdAt, updates, bytes, deletedAt } of await store.list()) {
    const gone = deletedAt === undefined ? '' : `  deleted, erased after ${erasedOn(deletedAt)}`
    console.log(`${id}  ${day(createdAt)}  ${updates} updates  ${bytes} bytes${gone}`)
  }
}

async function mint(store: Store, id: string, publicUrl: string) {
  const secret = newHostSecret()
  if (!(await store.relink(id, hashesOf(secret)))) throw new Refusal(`There is no map ${id}.`)
  const { host, edit, view } = linksFrom(id, 'host', secret)
  const base = publicUrl.replace(/\/$/, '')
  console.log(`host  ${base}${host}\nedit  ${base}${edit}\nview  ${base}${view}`)
  console.log('The old links of this map, and all links made from them, no longer open it.')
}

async function remove(store: Store, id: string) {
  const found = await mapIn(store, id)
  const at = found.deletedAt ?? Date.now()
  if (found.deletedAt === undefined) await store.setDeleted(id, at)
  console.log(`The map ${id} is deleted. Until ${erasedOn(at)} it can be restored; then it is erased.`)
}

async function restore(store: Store, id: string) {
  await mapIn(store, id)
  await store.setDeleted(id, undefined)
  console.log(`The map ${id} is there again, under its old links.`)
}

async function mapIn(store: Store, id: string) {
  const found = await store.find(id)
  if (!found) throw new Refusal(`There is no map ${id}.`)
  return found
}

const onMap: Readonly<Record<string, (store: Store, id: string, publicUrl: string) => Promise<void>>> = {
  mint,
  delete: remove,
  restore,
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}

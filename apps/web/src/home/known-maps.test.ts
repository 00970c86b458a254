import { beforeEach, describe, expect, test, vi } from 'vitest'

/** A browser's storage as a plain map; `broken` storages throw where browsers do. */
class Shelf implements Storage {
  [name: string]: unknown
  clear() {
    for (const key of Object.keys(this)) delete this[key]
  }
  getItem(key: string) {
    const value = this[key]
    return typeof value === 'string' && Object.hasOwn(this, key) ? value : null
  }
  key(index: number) {
    return Object.keys(this)[index] ?? null
  }
  removeItem(key: string) {
    delete this[key]
  }
  setItem(key: string, value: string) {
    this[key] = value
  }
  get length() {
    return Object.keys(this).length
  }
}

async function freshPage(storage: Storage | undefined) {
  vi.resetModules()
  vi.stubGlobal('localStorage', storage)
  return { ...(await import('./known-maps.ts')), ...(await import('../shell/kept.ts')) }
}
let shelf: Shelf
beforeEach(() => {
  shelf = new Shelf()
})

describe('maps that this browser has seen', () => {
  test('are there after a reload, latest visit first', async () => {
    const before = await freshPage(shelf)
    before.rememberMade('a', 'host-a', 'First', 10)
    before.offerSecret('b', 'view-b', 20)
    before.noteRole('b', 'view')
    before.noteVisit('b', { title: 'Second', claims: 3, people: ['Ana'] })
    const after = await freshPage(shelf)
    expect(after.knownMaps()).toMatchObject([
      { id: 'b', secret: 'view-b', role: 'view', title: 'Second', claims: 3, people: ['Ana'] },
      { id: 'a', secret: 'host-a', role: 'host', title: 'First', hostKept: false },
    ])
  })

  test('can be forgotten one by one', async () => {
    const page = await freshPage(shelf)
    page.rememberMade('a', 's', '', 1)
    page.rememberMade('b', 's', '', 2)
    page.forgetMap('b')
    expect(page.knownMaps().map((map) => map.id)).toEqual(['a'])
  })

  test.each([
    'nonsense',
    '{}',
    '[]',
    'null',
    '{"secret":7}',
    '{"secret":"has space"}',
    '{"secret":"","role":"host"}',
  ])('an entry that is %s is not listed', async (text) => {
    shelf.setItem('parley.map.a', text)
    shelf.setItem('parley.map.b', '{"secret":"good"}')
    const page = await freshPage(shelf)
    expect(page.knownMaps().map((map) => map.id)).toEqual(['b'])
  })

  test('an entry with mistaken parts keeps its key and loses the parts', async () => {
    const parts = {
      secret: 'good',
      role: 'king',
      title: 5,
      claims: -1,
      people: 'Ana',
      seen: 'now',
      hostKept: 1,
    }
    shelf.setItem('parley.map.a', JSON.stringify(parts))
    const page = await freshPage(shelf)
    expect(page.knownMap('a')).toMatchObject({ secret: 'good', role: null, title: '', claims: 0, people: [] })
  })

  test('a name that is no id is not listed', async () => {
    shelf.setItem('parley.map.__proto__', '{"secret":"good"}')
    shelf.setItem('parley.map.a/b', '{"secret":"good"}')
    expect((await freshPage(shelf)).knownMaps()).toEqual([])
  })
})

describe('a second link to a known map', () => {
  test.each([
    ['view', 'edit', 'new'],
    ['edit', 'host', 'new'],
    ['host', 'view', 'old'],
    ['edit', 'edit', 'old'],
    ['edit', 'refused', 'old'],
    [null, 'view', 'new'],
  ] as const)('from %s, one that is %s: the %s key is used', async (had, offered, used) => {
    const page = await freshPage(shelf)
    page.offerSecret('a', 'old', 1)
    if (had) page.noteRole('a', had)
    page.offerSecret('a', 'new', 2)
    expect(page.knownMap('a')).toMatchObject({ secret: 'old', offered: 'new' })
    page.judgeOffered('a', offered)
    expect(page.knownMap('a')?.secret).toBe(used)
    expect(page.knownMap('a')?.offered).toBeUndefined()
  })

  test('a weaker link takes over from a key that the server no longer takes', async () => {
    const page = await freshPage(shelf)
    page.rememberMade('a', 'dead', '', 1)
    page.noteRefused('a')
    page.offerSecret('a', 'new', 2)
    page.judgeOffered('a', 'view')
    expect(page.knownMap('a')).toMatchObject({ secret: 'new', role: 'view' })
  })

  test('the same link again changes nothing', async () => {
    const page = await freshPage(shelf)
    page.rememberMade('a', 'key', 'Mine', 1)
    page.offerSecret('a', 'key', 2)
    expect(page.knownMap('a')).toMatchObject({ role: 'host', title: 'Mine' })
    expect(page.knownMap('a')?.offered).toBeUndefined()
  })
})

const full = () => {
  const store = new Shelf()
  store.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  return store
}

describe('without storage', () => {
  test.each([
    ['no storage', () => undefined],
    ['full storage', full],
  ])('%s: the map works for this visit, and the page can say so', async (_, make) => {
    const page = await freshPage(make())
    page.rememberMade('a', 'key', '', 1)
    expect(page.knownMap('a')?.secret).toBe('key')
    expect(page.kept.lasting).toBe(false)
    page.forgetMap('a')
    expect(page.knownMaps()).toEqual([])
  })
  test('storage that works is said to last', async () => {
    expect((await freshPage(shelf)).kept.lasting).toBe(true)
  })
})

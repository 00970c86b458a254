import { beforeEach, expect, test, vi } from 'vitest'
import { mapOfPath, readLink, takeLink } from './map-link.ts'

beforeEach(() => vi.stubGlobal('location', { origin: 'http://here.test' }))

test.each([
  ['http://here.test/m/a1#key-1', { id: 'a1', secret: 'key-1' }],
  ['  /m/a1#key ', { id: 'a1', secret: 'key' }],
  ['http://192.168.1.2:4321/m/a1/#key', { id: 'a1', secret: 'key' }],
  ['http://here.test/m/a1', undefined],
  ['http://here.test/m/a1#', undefined],
  ['http://here.test/other#key', undefined],
  ['/m/a:1#key', undefined],
  ['/m/__proto__#key', undefined],
  ['http://', undefined],
  ['', undefined],
])('%j is %j', (text, link) => {
  expect(readLink(text)).toEqual(link)
})

test('the path alone names the map', () => {
  expect([mapOfPath('/m/a1'), mapOfPath('/m/'), mapOfPath('/')]).toEqual(['a1', undefined, undefined])
})

test('the key leaves the address and the history entry, the rest stays', () => {
  const href = 'http://here.test/m/a1?x=1#key'
  vi.stubGlobal('location', { origin: 'http://here.test', href, pathname: '/m/a1', search: '?x=1' })
  const replaceState = vi.fn<History['replaceState']>()
  vi.stubGlobal('history', { state: null, replaceState })
  expect(takeLink()).toEqual({ id: 'a1', secret: 'key' })
  expect(replaceState.mock.calls).toEqual([[null, '', '/m/a1?x=1']])
})

import { expect, test } from 'vitest'
import { addressesOf } from './addresses.ts'

const network = ['http://192.168.1.24:4321', 'http://10.0.0.7:4321']

test('a page on localhost offers what phones can reach', () => {
  expect(addressesOf('http://127.0.0.1:4321', network)).toEqual({ origins: network, onlyHere: false })
})

test('a page under a name of its own offers that first', () => {
  expect(addressesOf('https://maps.school.example', network).origins).toEqual([
    'https://maps.school.example',
    ...network,
  ])
})

test('an origin that the server lists too is offered once', () => {
  expect(addressesOf('http://10.0.0.7:4321', network).origins).toEqual([
    'http://10.0.0.7:4321',
    'http://192.168.1.24:4321',
  ])
})

test.each(['http://localhost:4321', 'http://[::1]:4321', 'http://127.0.0.2'])(
  '%s with no network says that only this computer can open it',
  (own) => {
    expect(addressesOf(own, [])).toEqual({ origins: [own], onlyHere: true })
    expect(addressesOf(own, ['http://localhost:9'])).toEqual({ origins: [own], onlyHere: true })
  },
)

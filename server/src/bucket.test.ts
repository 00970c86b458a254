import { expect, test } from 'vitest'
import { AddressBuckets, Bucket } from './bucket.ts'

test('gives a burst, then what comes with time', () => {
  const bucket = new Bucket(3, 2, 0)
  expect([1, 2, 3, 4].map(() => bucket.take(1, 0))).toEqual([true, true, true, false])
  expect(bucket.take(1, 400)).toBe(false)
  expect(bucket.take(1, 500)).toBe(true)
  expect(bucket.take(4, 100_000)).toBe(false)
  expect(bucket.take(3, 100_000)).toBe(true)
  expect(bucket.take(1, 50_000)).toBe(false)
})

test('counts each address for itself, version 6 by its /64', () => {
  const buckets = new AddressBuckets(10, (now) => new Bucket(1, 0, now))
  const take = (address: string) => buckets.of(address, 0).take(1, 0)
  expect(take('10.0.0.1')).toBe(true)
  expect(take('::ffff:10.0.0.1')).toBe(false)
  expect(take('10.0.0.2')).toBe(true)
  expect(take('2001:db8:1:2:3:4:5:6')).toBe(true)
  expect(take('2001:db8:1:2::9')).toBe(false)
  expect(take('2001:db8:1:3::9')).toBe(true)
  expect(take('::1')).toBe(true)
})

test('forgets the address not seen for longest', () => {
  const buckets = new AddressBuckets(2, (now) => new Bucket(1, 0, now))
  const take = (address: string) => buckets.of(address, 0).take(1, 0)
  expect([take('a'), take('b'), take('a'), take('c')]).toEqual([true, true, false, true])
  expect([take('a'), take('b')]).toEqual([false, true])
})

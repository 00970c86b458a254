import { describe, expect, test } from 'vitest'
import { inferenceId, mapFrom } from './notation.ts'
import { notationOf } from './print-notation.ts'

describe('[R15] the notation of tests', () => {
  test.each([
    'a > P',
    'b -| P',
    'a => q?',
    'q? ?> a',
    'c + d > P',
    'a > P; u -| (a > P)',
    'a > P; b -| P; a -| P',
    'a > P; v > (u -| (a > P)); u -| (a > P)',
    'i: a -| j; j: b -| i',
    'a + ~b > P',
    '~ a > P',
    'a > P; ~a',
    'a > P; b = a',
    'p!; n#; C.; Q',
  ])('[R15] %s is printed as it was read', (notation) => {
    const printed = notationOf(mapFrom(notation).tables)
    expect(notationOf(mapFrom(printed).tables)).toBe(printed)
    expect(printed.split('; ').toSorted()).toEqual(notation.split('; ').toSorted())
  })

  test('[R15] ids are the names, and steps are called after their parts', () => {
    const { tables } = mapFrom('c + d > P; u -| (c + d > P); i: x > P; P "Fares rise."')
    expect(inferenceId('u -| (c + d > P)')).toBe('u-rebuts-c-d-supports-P')
    expect(tables.inference('u-rebuts-c-d-supports-P')?.target).toBe('c-d-supports-P')
    expect(tables.inference('i')?.target).toBe('P')
    expect(tables.premisesOf('c-d-supports-P')).toEqual(['c-d-supports-P:c', 'c-d-supports-P:d'])
    expect(tables.words('text', 'P', 'en')).toBe('Fares rise.')
    expect(tables.faults()).toEqual([])
  })

  test('[R15] what is no statement throws', () => {
    expect(() => mapFrom('a >')).toThrow('No name')
    expect(() => mapFrom('a b')).toThrow('No name')
  })
})

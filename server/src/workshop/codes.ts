/**
 * Codes that people type, and tokens that browsers keep. A code has neither vowels, so that none is a word, nor signs
 * that are taken for one another. Of tokens and personal codes the server keeps hashes: they are told once.
 */
import { hash, randomInt } from 'node:crypto'
import { workshopBounds } from '@parley/workshop'
import { randomText } from '../chance.ts'

const signs = '23456789BCDFGHJKMNPQRSTVWXZ'
const codeOf = (length: number) => Array.from({ length }, () => signs[randomInt(signs.length)] ?? '').join('')

/** Of a workshop: 387 million are possible. */
export const newCode = (): string => codeOf(workshopBounds.codeLength)
/** For one person: 2 · 10^14 are possible. */
export const newPersonalCode = (): string => codeOf(workshopBounds.personalCodeLength)
/** As it was made, whatever case, blanks and hyphens it was typed with. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
export const isPersonal = (code: string): boolean => code.length === workshopBounds.personalCodeLength

/** 128 random bits in base64url. */
export const newToken = (): string => randomText(16)
export const newId = (): string => randomText(12)
/** SHA-256 in base64url. They are random and long, so that there is nothing to guess. */
export const hashOf = (secret: string): string => hash('sha256', secret, 'base64url')

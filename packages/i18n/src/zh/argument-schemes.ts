import type { SchemeMessages } from '../en/argument-schemes.ts'
import { criticalQuestions } from './critical-questions.ts'
import { schemes } from './schemes.ts'

export const argumentSchemes: SchemeMessages = { schemes, criticalQuestions }

/** Build step: writes the sample map's bytes to the file that the command line names. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sampleBytes } from './sample-bytes.ts'

const [file] = process.argv.slice(2)
if (!file) throw new Error('Name the file that the sample map is to be written to.')
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, sampleBytes())

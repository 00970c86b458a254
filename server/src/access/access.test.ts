import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashesOf, linksFrom, newHostSecret, roleOf, secretsFrom } from './secrets.ts'
import { linkMark, Tickets } from './tickets.ts'

const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64url')
const host = newHostSecret()
const { edit = '', view } = secretsFrom('host', host)

test('a host secret has at least 128 bits, and is another each time', () => {
  expect(Buffer.from(host, 'base64url').length).toBeGreaterThanOrEqual(16)
  expect(newHostSecret()).not.toBe(host)
})
test('edit is HMAC(host, edit) and view is HMAC(edit, view)', () => {
  expect(edit).toBe(hmac(host, 'edit'))
  expect(view).toBe(hmac(edit, 'view'))
  expect(secretsFrom('edit', edit)).toEqual({ edit, view })
  expect(secretsFrom('view', view)).toEqual({ view })
})
test('each secret is known by its hash, and no other is', () => {
  const hashes = hashesOf(host)
  expect([host, edit, view].map((secret) => roleOf(secret, hashes))).toEqual(['host', 'edit', 'view'])
  for (const wrong of ['', `${host}x`, host.slice(1), Buffer.from(hashes.host).toString('base64url')])
    expect(roleOf(wrong, hashes)).toBeUndefined()
})
test('links are its own and weaker ones', () => {
  expect(linksFrom('a', 'host', host)).toEqual({
    host: `/m/a#${host}`,
    edit: `/m/a#${edit}`,
    view: `/m/a#${view}`,
  })
  expect(linksFrom('a', 'edit', edit)).toEqual({ edit: `/m/a#${edit}`, view: `/m/a#${view}` })
  expect(linksFrom('a', 'view', view)).toEqual({ view: `/m/a#${view}` })
})

const tickets = new Tickets(new Uint8Array(32).fill(1))
const said = {
  map: 'a',
  role: 'view',
  person: 'Ада 本',
  expiresAt: 1000,
  link: linkMark(hashesOf(host), 'view'),
} as const

test('a ticket says what it was signed with until its end', () => {
  const ticket = tickets.sign(said)
  expect(tickets.read(ticket, 999)).toEqual(said)
  expect(tickets.read(ticket, 999)).toEqual(said)
  expect(tickets.read(ticket, 1000)).toBeUndefined()
  expect(ticket).toMatch(/^[\w.-]+$/)
})
test('a ticket says who one is in which workshop, when it was signed with that', () => {
  const workshop = { id: 'w1', person: 'p1' }
  const ticket = tickets.sign({ ...said, workshop })
  expect(tickets.read(ticket, 0)).toEqual({ ...said, workshop })
  const body = Buffer.from(ticket.split('.')[0] ?? '', 'base64url').toString()
  const forged = Buffer.from(body.replace('"p1"', '"p2"')).toString('base64url')
  expect(tickets.read(`${forged}.${ticket.split('.')[1]}`, 0)).toBeUndefined()
})
test('a changed, cut or foreign ticket says nothing', () => {
  const ticket = tickets.sign(said)
  const [body = '', mark = ''] = ticket.split('.')
  const raised = Buffer.from(body, 'base64url').toString().replace('"view"', '"host"')
  for (const wrong of [
    '',
    '.',
    body,
    `${body}.`,
    `.${mark}`,
    `${ticket}.x`,
    `${body}.${mark.slice(1)}`,
    `${Buffer.from(raised).toString('base64url')}.${mark}`,
    new Tickets(new Uint8Array(32).fill(2)).sign(said),
  ])
    expect(tickets.read(wrong, 0)).toBeUndefined()
})

/** A workshop wholly in Chinese, and one in Russian: on no screen is a word left in another language. */
import type { Page } from '@playwright/test'
import { mouseOn } from './in-the-workshop.ts'
import { card } from './on-the-map.ts'
import { expect, test } from './parley.ts'
import { type WholeMap, wholeMapOf } from './whole-map.ts'
import { whoIs } from './workshop-begin.ts'
import { ballot, vote } from './workshop-plans.ts'
import { attend, joinWorkshop, loopback } from './workshop-socket.ts'

const tongues = {
  zh: {
    locale: 'zh-CN',
    people: ['王芳', '李明', '赵磊'],
    menu: '此图的菜单',
    workshops: '此图的研讨会…',
    name: '你在其中的称呼',
    begin: '打开大厅',
    saved: '已保存',
    alias: '姓名或化名',
    join: '加入',
    wall: '本屏幕用于投影',
    map: '论证图',
    room: '会场',
    mine: '研讨',
    proposal: '科技产业联盟',
    dialogs: ['覆盖情况', '添加环节'],
    ended: ['报告…', '按环节回放'],
    question: '你在多大程度上支持它？',
    card: '这里还缺一个理由。',
    outcome: '弄清谁与谁合写论文',
    spoken: '请大家看一下。',
    // Letters of other languages, and names of languages in their own.
    foreign: /[A-Za-z]{2,}|[\u0400-\u04FF]+/g,
    known: ['English', 'Русский'],
  },
  ru: {
    locale: 'ru-RU',
    people: ['Ольга', 'Иван', 'Пётр'],
    menu: 'Меню этой карты',
    workshops: 'Встречи на этой карте…',
    name: 'Ваше имя на ней',
    begin: 'Начать сбор',
    saved: 'Сохранено',
    alias: 'Имя или псевдоним',
    join: 'Войти',
    wall: 'Этот экран — проектор',
    map: 'Карта',
    room: 'Зал',
    mine: 'Встреча',
    proposal: 'Технологический альянс',
    dialogs: ['Полнота', 'Добавить этап'],
    ended: ['Отчёт…', 'Повтор по этапам'],
    question: 'Насколько Вы за это?',
    card: 'Здесь не хватает довода.',
    outcome: 'Выяснить, кто с кем публикуется',
    spoken: 'Посмотрите сюда, пожалуйста.',
    foreign: /[A-Za-z]{2,}|[\u4E00-\u9FFF]+/g,
    known: ['English', '简体中文'],
  },
} as const

/** Names of formats and of the program, which are the same in every language. */
const everywhere = [
  'QR',
  'Parley',
  'Argdown',
  'HTML',
  'PDF',
  'CSV',
  'PNG',
  'SVG',
  'ZIP',
  'JSON',
  'Markdown',
  'Esc',
  'Ctrl',
  'Shift',
  'Alt',
  'http',
  'https',
]

/** All that a page says, to eyes and to ears. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('*')].flatMap((one) =>
      // What is not drawn is not read out either.
      one.checkVisibility()
        ? ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt'].map(
            (attribute) => one.getAttribute(attribute) ?? '',
          )
        : [],
    )
    return [document.title, document.body.innerText, ...names].join('\n')
  })

/** Words that the map itself uses in a language, foreign names among them. */
function wordsOfMap({ title, claims, sources, citations }: WholeMap, lang: 'zh' | 'ru'): string {
  const labels = [
    title,
    ...claims.flatMap((claim) => [claim.title, claim.text, claim.note, claim.asserter]),
    ...sources.flatMap((source) => [
      source.title,
      source.author,
      source.publisher,
      source.short,
      source.note,
    ]),
    ...citations.flatMap((citation) => [citation.locator, citation.asserter, citation.via]),
  ]
  return labels.map((label) => label[lang]).join('\n')
}

for (const lang of ['zh', 'ru'] as const)
  test(`@long a workshop is led, taken part in and shown on a wall wholly in its language: ${lang}`, async ({
    person,
    makeMap,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const words = tongues[lang]
    const origin = loopback(baseURL)
    const map = await makeMap('sample')
    const host = await person({ locale: words.locale, viewport: { width: 1440, height: 900 } })
    await host.goto(map.host)
    await expect(host.getByText(words.saved, { exact: true })).toBeVisible()
    await host.getByRole('button', { name: words.menu }).click()
    await host.getByRole('menuitem', { name: words.workshops }).click()
    const dialog = host.getByRole('dialog')
    await dialog.getByRole('textbox', { name: words.name }).fill(words.people[0])

    const strange: string[] = []
    let known = ''
    const judge = (said: string, what: string) => {
      const found = new Set(
        [...said.matchAll(words.foreign)].map(([word]) => word).filter((word) => !known.includes(word)),
      )
      if (found.size) strange.push(`${what}: ${[...found].join(', ')}`)
    }
    const look = async (page: Page, what: string) => {
      judge(await saidOn(page), what)
    }
    const beginning = await saidOn(host)
    await dialog.getByRole('button', { name: words.begin }).click()
    await expect(host.getByRole('radio', { name: words.room })).toBeVisible()
    const who = await whoIs(host)
    const seat = await attend(origin, who)
    const whole = wholeMapOf(seat.doc)
    known = [...words.known, ...everywhere, who.code, wordsOfMap(whole, lang)].join('\n')
    judge(beginning, 'beginning')

    const phone = await person({
      locale: words.locale,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await phone.goto(`/j/${who.code}`)
    await expect(phone.getByRole('textbox', { name: words.alias })).toBeVisible()
    await look(phone, 'joining')
    await phone.getByRole('textbox', { name: words.alias }).fill(words.people[1])
    await phone.getByRole('button', { name: words.join, exact: true }).click()
    await expect(phone.getByRole('radio', { name: words.mine })).toBeVisible()
    const wall = await person({ locale: words.locale, viewport: { width: 1920, height: 1080 } })
    await wall.goto(`/j/${who.code}`)
    await wall.getByRole('button', { name: words.wall }).click()
    await expect(wall.getByText(who.code)).toBeVisible()
    const other = await attend(origin, await joinWorkshop(origin, who.code, words.people[2]))

    const pages = [
      ['host', host],
      ['participant', phone],
      ['wall', wall],
    ] as const
    /** On all three, once they have heard of it. */
    const lookAll = async (what: string, title?: string) => {
      for (const [whose, page] of pages) {
        if (title) await expect(page.getByText(title).first()).toBeVisible()
        await look(page, `${what}, ${whose}`)
      }
    }
    await lookAll('lobby')
    for (const name of words.dialogs) {
      await host.getByRole('button', { name }).click()
      await expect(host.getByRole('dialog')).toBeVisible()
      await look(host, name)
      await host.keyboard.press('Escape')
      await expect(host.getByRole('dialog')).toHaveCount(0)
    }

    const proposals = whole.claims.filter(({ kind }) => kind === 'proposal')
    const items = proposals.map(({ id, title, text }) => ({ id, text: `${title[lang]}\n${text[lang]}` }))
    const { phases } = seat.view['agenda'] as { phases: { id: string; kind: string; title: string }[] }
    const [first] = items
    if (!first) throw new Error('The map proposes nothing.')
    for (const { id, kind, title } of phases) {
      await seat.do({ do: 'phase', phase: id, start: true })
      await expect(phone.getByRole('heading', { name: title, level: 1 })).toBeVisible()
      await lookAll(title)
      if (kind === 'frame') {
        await seat.do({ do: 'spotlight', id: 'lit', mode: 'invite', rows: [first.id], live: false })
        await seat.do({ do: 'broadcast', text: words.spoken })
        await lookAll(`${title}, shown`, words.spoken)
        await seat.do({ do: 'spotlight-end' })
        await other.do({ do: 'hand', kind: 'question' })
        await lookAll(`${title}, a hand`)
      }
      if (kind === 'writing') {
        for (const [n, relation] of ['supports', 'rebuts', 'asks'].entries())
          await other.do({ do: 'draft', draft: `d${n}`, target: first.id, relation, text: words.card, lang })
        await lookAll(`${title}, written`)
      }
      if (kind === 'reveal') {
        await seat.do({ do: 'release', scope: { of: 'all' } })
        await lookAll(`${title}, released`, words.card)
      }
      if (kind === 'breakouts') {
        const members = [other.view['me'].id as string]
        await seat.do({
          do: 'groups',
          groups: [{ id: 'g', name: words.proposal, scope: [first.id], members }],
        })
        await other.do({ do: 'pick', group: 'g', kind: 'reason', claim: first.id })
        await lookAll(`${title}, grouped`, words.proposal)
      }
      if (kind === 'ballot') {
        const isDots = id === 'crux-vote'
        const pair =
          id === 'stance-before'
            ? { sealed: true }
            : id === 'stance-after'
              ? { secondOf: 'stance-before' }
              : {}
        await seat.do(
          ballot(id, isDots ? 'dots' : 'stance', items, {
            phase: id,
            question: words.question,
            each: 3,
            perTarget: 2,
            ...pair,
          }),
        )
        await seat.do({ do: 'ballot-open', ballot: id })
        await lookAll(`${title}, open`, words.question)
        await other.do(vote(id, first.id, 1))
        await seat.do({ do: 'ballot-close', ballot: id })
        await seat.until(({ ballots }) => ballots[id].state === 'closed')
        await lookAll(`${title}, closed`)
        if (id === 'stance-before') continue
        await seat.do({ do: 'ballot-reveal', ballot: id })
        await lookAll(`${title}, revealed`, words.proposal)
      }
      if (kind === 'close') {
        await seat.do({ do: 'outcome', outcome: 'o', text: words.outcome, owners: [] })
        await lookAll(`${title}, written down`, words.outcome)
      }
    }
    // The map, with its claims in that language, from a screen of the workshop.
    for (const [whose, page] of [
      ['host', host],
      ['participant', phone],
    ] as const) {
      await mouseOn(page).choose(page.getByRole('radio', { name: words.map, exact: true }))
      if (whose === 'host') await expect(card(page, words.proposal).first()).toBeVisible()
      else await expect(page.getByText(words.proposal).first()).toBeVisible()
      await look(page, `map, ${whose}`)
    }
    await mouseOn(host).choose(host.getByRole('radio', { name: words.room, exact: true }))
    await mouseOn(phone).choose(phone.getByRole('radio', { name: words.mine, exact: true }))
    await seat.do({ do: 'end' })
    await expect(phone.getByRole('button', { name: words.ended[0] }).first()).toBeVisible()
    await lookAll('ended')
    for (const name of words.ended)
      for (const [whose, page] of pages.slice(0, 2)) {
        await page.getByRole('button', { name }).first().click()
        await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible()
        await look(page, `${name}, ${whose}`)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    expect(strange).toEqual([])
    for (const one of [seat, other]) one.leave()
  })

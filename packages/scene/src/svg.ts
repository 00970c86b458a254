/**
 * A scene as a file of SVG 1.1 that stands alone: shapes and text, no scripts, no styles, nothing fetched. Text
 * stays text; the typefaces are named, not embedded, so a viewer without them sets it in another face at the same
 * places.
 */
import type { PathItem, Scene, SceneItem, Stroke, TextItem, TextRun } from './scene.ts'
import { familyList } from './text-style.ts'

/** The whole document, beginning with its XML declaration. Linear in the number of items. */
export function svgOf(scene: Scene): string {
  const { x, y, width, height } = scene.bounds
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${n(width)}" height="${n(height)}" viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" role="img" xml:lang="${escaped(scene.lang)}" font-family="${familyOf('text')}">`,
    `<title>${escaped(scene.title)}</title>`,
    `<desc>${escaped(scene.description)}</desc>`,
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${colour(scene.background)}"/>`,
    ...scene.items.map(element),
    '</svg>',
    '',
  ].join('\n')
}

function element(item: SceneItem): string {
  switch (item.type) {
    case 'text':
      return textElement(item)
    case 'circle':
      return `<circle cx="${n(item.x)}" cy="${n(item.y)}" r="${n(item.radius)}"${paint(item)}/>`
    case 'path':
      return `<path d="${escaped(item.d)}"${place(item.at)}${paint(item)}/>`
    case 'rect': {
      const { radius } = item
      if (item.lowerCorners) return `<path d="${lowerRounded(item, radius)}"${paint(item)}/>`
      const corners = radius > 0 ? ` rx="${n(Math.min(radius, item.height / 2))}"` : ''
      return `<rect x="${n(item.x)}" y="${n(item.y)}" width="${n(item.width)}" height="${n(item.height)}"${corners}${paint(item)}/>`
    }
    default:
      return ''
  }
}

/** A rectangle of which only the lower corners are round, as path data. */
export function lowerRounded(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  radius: number,
): string {
  const r = Math.min(radius, height / 2, width / 2)
  return `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height - r)}A${n(r)} ${n(r)} 0 0 1 ${n(x + width - r)} ${n(y + height)}H${n(x + r)}A${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y + height - r)}Z`
}

function textElement({ runs, y, style, fill, halo }: TextItem): string {
  const [first, ...rest] = runs
  if (!first) return ''
  const tracking = style.tracking === 0 ? '' : ` letter-spacing="${n(style.tracking)}"`
  // Most text is in the family of the whole picture.
  const family = style.family === 'text' ? '' : ` font-family="${familyOf(style.family)}"`
  const set = ` y="${n(y)}" xml:lang="${escaped(style.lang)}"${family} font-size="${n(style.size)}" font-weight="${style.weight}"${tracking} xml:space="preserve"`
  const words =
    rest.length === 0
      ? escaped(first.text)
      : runs.map((run) => `<tspan x="${n(run.x)}"${lengthOf(run)}>${escaped(run.text)}</tspan>`).join('')
  const at = rest.length === 0 ? ` x="${n(first.x)}"${lengthOf(first)}` : ''
  // The band lies under the letters as a text of its own: `paint-order` is younger than SVG 1.1.
  const band = halo
    ? `<text${at}${set} fill="none" stroke="${colour(halo.colour)}" stroke-width="${n(halo.width)}" stroke-linejoin="round">${words}</text>\n`
    : ''
  return `${band}<text${at}${set} fill="${colour(fill)}">${words}</text>`
}

const lengthOf = ({ width }: TextRun): string =>
  width === undefined ? '' : ` textLength="${n(width)}" lengthAdjust="spacingAndGlyphs"`

/** Family names are our own and hold nothing to escape; single quotes suit an attribute. */
const familyOf = (family: TextItem['style']['family']): string => familyList(family, "'")

const place = (at: PathItem['at']): string =>
  at ? ` transform="translate(${n(at.x)} ${n(at.y)}) scale(${n(at.scale, 5)})"` : ''

function paint({ fill, stroke, opacity }: { fill?: string; stroke?: Stroke; opacity?: number }): string {
  const ground = fill === undefined ? ' fill="none"' : ` ${colourOf('fill', fill)}`
  const faint = opacity === undefined ? '' : ` opacity="${n(opacity)}"`
  if (!stroke) return ground + faint
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map((part) => n(part)).join(' ')}"` : ''
  const round = stroke.round ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
  return `${ground} ${colourOf('stroke', stroke.colour)} stroke-width="${n(stroke.width)}"${dash}${round}${faint}`
}

/** SVG 1.1 has no colours with alpha: `rgb(23 28 25 / 0.09)` becomes a colour and an opacity. */
function colourOf(name: 'fill' | 'stroke', value: string): string {
  const found = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(value)
  if (!found) return `${name}="${colour(value)}"`
  const [, red, green, blue, alpha] = found
  return `${name}="rgb(${red},${green},${blue})" ${name}-opacity="${alpha}"`
}
const colour = (value: string): string => escaped(value)

const n = (value: number, digits = 2): string => String(Number(value.toFixed(digits)))

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Text as XML content or attribute; signs that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    // oxlint-disable-next-line no-control-regex -- these are the signs to leave out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"']/g, (sign) => named[sign] ?? sign)

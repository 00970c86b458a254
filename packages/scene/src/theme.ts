/** The colours of pictures, light and dark: the values of the style sheet's tokens as plain data. */
import type { ArrowLook } from './arrow-shape.ts'

/** Light is what is printed. */
export const themeNames = ['light', 'dark'] as const
export type ThemeName = (typeof themeNames)[number]

export interface Theme {
  readonly canvas: string
  readonly surface1: string
  readonly surface3: string
  readonly ink1: string
  readonly ink2: string
  readonly ink3: string
  readonly ink4: string
  readonly line1: string
  readonly line2: string
  readonly lineField: string
  readonly warn: string
  /** `backs` is drawn in the colour of `supports`. */
  readonly looks: Readonly<Record<ArrowLook, string>>
  /** Presence colours by their number, 1 to 8; index 0 stands for nobody. */
  readonly people: readonly string[]
  readonly onPerson: string
}

/** Colours as CSS writes them. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    canvas: '#eff1ec',
    surface1: '#ffffff',
    surface3: '#e4e8e0',
    ink1: '#171c19',
    ink2: '#48514b',
    ink3: '#5f6862',
    ink4: '#a9b1aa',
    line1: 'rgb(23 28 25 / 0.09)',
    line2: 'rgb(23 28 25 / 0.18)',
    lineField: '#79827b',
    warn: '#6d4d00',
    looks: {
      supports: '#1549a6',
      rebuts: '#9c3806',
      undercuts: '#76286f',
      backs: '#1549a6',
      answers: '#077a60',
      asks: '#34373f',
    },
    people: [
      '#48514b',
      '#b42360',
      '#6b46c1',
      '#0b6f80',
      '#4a6f0f',
      '#97500b',
      '#1d4fb8',
      '#8a3b2e',
      '#3f5963',
    ],
    onPerson: '#ffffff',
  },
  dark: {
    canvas: '#111412',
    surface1: '#1c201d',
    surface3: '#2a302c',
    ink1: '#edf0eb',
    ink2: '#b7beb8',
    ink3: '#929b94',
    ink4: '#565e58',
    line1: 'rgb(237 240 235 / 0.1)',
    line2: 'rgb(237 240 235 / 0.2)',
    lineField: '#7a837c',
    warn: '#f3cd63',
    looks: {
      supports: '#93c2fa',
      rebuts: '#f6945a',
      undercuts: '#c289ce',
      backs: '#93c2fa',
      answers: '#98eea8',
      asks: '#e6eaf6',
    },
    people: [
      '#b7beb8',
      '#ff8fbb',
      '#b9a2ff',
      '#5fd0e0',
      '#b4d65a',
      '#f3b26b',
      '#93b4ff',
      '#f0a899',
      '#a9c3cd',
    ],
    onPerson: '#141815',
  },
}

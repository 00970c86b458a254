export { type Act, acts, isAct } from './acts.ts'
export { type KeyBinding, keyBindings, type Scope } from './key-bindings.ts'
export { type KeyCaps, keyCaps } from './key-caps.ts'
export {
  actOf,
  actsOn,
  codeOf,
  type KeyChoice,
  type KeyMap,
  keyMapOf,
  keysOf,
  plainKeys,
  type Pressed,
} from './key-map.ts'
export type { PageActs, PageItem } from './page-acts.ts'
export { createShowing, everything, type Showing, type ShowingStore } from './showing.ts'

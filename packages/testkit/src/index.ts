export { type Seeded, seeded } from './seeded.ts'
export { type ManualClock, manualClock } from './manual-clock.ts'
export { type Network, network, type Weather } from './network.ts'

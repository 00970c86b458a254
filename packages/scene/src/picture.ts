/** All that is needed to make pictures, fetched as one chunk when somebody exports; see `loadPicture`. */
export { buildScene, type SceneOptions } from './build-scene.ts'
export { type CardSize, cardSizes } from './card-sizes.ts'
export { readyScene } from './ready-scene.ts'
export { type DrawContext, type Drawing, drawScene } from './draw.ts'
export { type FontsFound, loadFontsOf } from './fonts.ts'
export { largestScale, pngLimits, pngOf, type PngOptions, type PngRefusal, type PngResult } from './png.ts'
export { svgOf } from './svg.ts'

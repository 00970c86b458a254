/** Style sheets that a library exports by its bare name. */
declare module '@fontsource-variable/noto-sans'
declare module '@fontsource-variable/noto-sans-sc'

/** Sets up work offline, where the browser allows it: on https and on this computer, in the built page. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return
  // Filling its cache must not compete with the first load.
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}

function register(): void {
  navigator.serviceWorker.register('/sw.js').catch((error: unknown) => {
    // The page works without: it just cannot be opened offline.
    console.warn('Parley cannot be opened offline here:', error)
  })
}

// Runs before the first paint, as a file of its own because the page's policy forbids scripts inside it:
// a page chosen dark must not flash white. Everything else about themes is in theme.ts.
try {
  const chosen = localStorage.getItem('parley.theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage is withheld: the system's theme holds.
}

/**
 * Hands a report to the browser's print dialog, in which it can be saved as PDF (decision 15). It stands in a frame of its
 * own: its styles come in as a style sheet object, since the page's policy allows none in the text.
 */

/** Long enough for a dialog of a browser that goes on meanwhile. */
const frameLivesMs = 600_000

/**
 * Resolves when the dialog was closed, or where the browser does not wait, when it was opened. False: this browser opened
 * none, as in pages that other apps show.
 */
export async function printReport(html: string): Promise<boolean> {
  // Parsed without its styles: the policy would forbid them, and say so.
  const [, styles = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? []
  const read = new DOMParser().parseFromString(html.replace(/<style>[^<]*<\/style>/, ''), 'text/html')
  const frame = document.createElement('iframe')
  frame.title = read.title
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  // Not `display: none`, which some browsers print as nothing.
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0'
  document.body.append(frame)
  const before = document.title
  const away = () => {
    if (!frame.isConnected) return
    document.title = before
    frame.remove()
  }
  let isOpened = false
  try {
    const paper = frame.contentDocument
    const view = paper?.defaultView
    if (!paper || !view || typeof view.print !== 'function') return false
    // A sheet belongs to the window that made it.
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(styles)
    paper.adoptedStyleSheets = [sheet]
    paper.documentElement.lang = read.documentElement.lang
    paper.title = read.title
    paper.body.append(paper.importNode(read.querySelector('main') ?? read.body, true))
    await Promise.all([...paper.images].map((image) => image.decode().catch(() => undefined)))
    // The name that the dialog proposes for the file is that of the page.
    document.title = read.title
    // That it was asked says nothing: where there is no dialog, `print` returns as if there had been one.
    view.addEventListener('beforeprint', () => {
      isOpened = true
    })
    // Some browsers go on while their dialog is open, and print what is then left of the frame.
    view.addEventListener('afterprint', away)
    setTimeout(away, frameLivesMs)
    view.focus()
    view.print()
    return isOpened
  } finally {
    if (!isOpened) away()
  }
}

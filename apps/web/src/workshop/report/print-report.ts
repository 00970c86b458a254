/**
 * Hands a report to the browser's print dialog, in which it can be saved as PDF. It stands in a frame of its own: its
 * styles come in as a style sheet object, since the page's policy allows none in the text.
 */

/** Resolves when the dialog was closed, or where the browser does not wait, when it was opened. */
export async function printReport(html: string): Promise<void> {
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
  try {
    const paper = frame.contentDocument
    const view = paper?.defaultView
    if (!paper || !view) return
    // A sheet belongs to the window that made it.
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(styles)
    paper.adoptedStyleSheets = [sheet]
    paper.documentElement.lang = read.documentElement.lang
    paper.title = read.title
    paper.body.append(paper.importNode(read.querySelector('main') ?? read.body, true))
    await Promise.all([...paper.images].map((image) => image.decode().catch(() => undefined)))
    const before = document.title
    // The name that the dialog proposes for the file is that of the page.
    document.title = read.title
    view.focus()
    view.print()
    document.title = before
  } finally {
    frame.remove()
  }
}

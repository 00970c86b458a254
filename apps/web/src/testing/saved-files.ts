/** For browser tests: catches files on their way to the browser's download folder. */
export interface SavedFile {
  readonly name: string
  readonly content: Blob
}

/** Everything saved from now on; `stop` lets the browser have its links back. */
export function catchSavedFiles(): { readonly files: readonly SavedFile[]; readonly stop: () => void } {
  const files: SavedFile[] = []
  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (content: Blob | MediaSource) => {
    const url = create(content)
    if (content instanceof Blob) blobs.set(url, content)
    return url
  }
  const click = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    event.preventDefault()
    files.push({ name: link.download, content: blobs.get(link.href) ?? new Blob() })
  }
  document.addEventListener('click', click, true)
  const stop = () => {
    URL.createObjectURL = create
    document.removeEventListener('click', click, true)
  }
  return { files, stop }
}

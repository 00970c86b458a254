/** Hands a file to the browser to save. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  // The browser reads it after the click has returned. A minute is ample, and a page that closes frees it anyway.
  setTimeout(() => {
    link.remove()
    URL.revokeObjectURL(url)
  }, 60_000)
}

/** Hands a file to the browser to save. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads it after the click has returned; a minute is ample, and a page that closes frees it anyway.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

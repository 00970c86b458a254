/** Puts a picture on the clipboard; only where the browser has one to offer (not on plain http). */
export const canCopyPictures = (): boolean =>
  isSecureContext && typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function'

export async function copyPicture(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    // The person or a policy said no: the caller offers the file instead.
    return false
  }
}

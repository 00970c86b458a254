/** Where the window ends for what stands between two x: above legend, dock and small map, which float over the canvas. */
const gap = 12

/** In pixels of the canvas, from its top; `floor` where nothing floats there. */
export function floorOver(canvas: HTMLElement | null, left: number, right: number, floor: number): number {
  const at = canvas?.getBoundingClientRect()
  if (!canvas || !at) return floor
  const furniture = canvas.closest('.pc-root')?.querySelectorAll('.pc-furniture > *') ?? []
  return Array.from(furniture).reduce((lowest, part) => {
    const box = part.getBoundingClientRect()
    const over = box.width > 0 && box.left - at.left < right && box.right - at.left > left
    return over ? Math.min(lowest, box.top - at.top - gap) : lowest
  }, floor)
}

import {announce} from './announce.ts'
import {byId} from './element.ts'

let hide: ReturnType<typeof setTimeout> | undefined

/** Says something to everybody: on the page for some seconds, and to those who listen. */
export function toast(text: string): void {
  const box = byId('toast')
  box.textContent = text
  box.hidden = false
  clearTimeout(hide)
  hide = setTimeout(() => {
    box.hidden = true
  }, 5000)
  announce(text)
}

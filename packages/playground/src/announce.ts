import {byId} from './element.ts'

/** Says something to those who listen to the page rather than look at it. */
export function announce(text: string): void {
  const region = byId('announcements')
  // The same words again are said again only where the region was empty before.
  region.textContent = ''
  requestAnimationFrame(() => {
    region.textContent = text
  })
}

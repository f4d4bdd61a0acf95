import {lineKey} from './roles/line-shape.ts'

/** The most characters that a line may have more or fewer than the title that it says. */
export const mostBesideTitle = 60

const opening = /[\p{L}\p{N}]{1,3}/u

/** Whether a line says the title and nothing else; the name of the site may stand behind either: `Title - The Times`. */
export function saysTitle(line: string, title: string | undefined): boolean {
  if (title === undefined || Math.abs(line.length - title.length) > mostBesideTitle) return false
  // Hardly any line opens as the title does: spare the others the comparison.
  if (opening.exec(line)?.[0].toLowerCase() !== opening.exec(title)?.[0].toLowerCase()) return false
  const key = lineKey(line)
  const titleKey = lineKey(title)
  if (key === titleKey) return key !== ''
  const [longer, shorter] = key.length > titleKey.length ? [line, titleKey] : [title, key]
  const site = /\s[|•·–—-]\s[^|•·–—]{2,40}$/.exec(longer)
  return site !== null && shorter.length > 12 && lineKey(longer.slice(0, site.index)) === shorter
}

/** Alternatives in braces, of which a machine was to pick one: `{said|stated}`. */
export interface Group {
  readonly start: number
  readonly end: number
  readonly alternatives: readonly string[]
}

interface Open {
  readonly start: number
  readonly pipes: number[]
  /** Groups and other braces inside. */
  readonly inner: Group[]
  /** Whether braces inside are no group: then neither is this. */
  foreign: boolean
}

// `{x | x > 0}`, `{"kind": "a|b"}`, `{\bf a|b}`, `{first_name|friend}`
const code = /[=<>\\"$_;#{}[\]]|:\S|\/\//
const letter = /\p{L}/u
const word = /\p{L}{2}/u
const longest = 600

/** Finds the outermost groups in one pass; none runs over the end of a line. */
export function groupsIn(text: string): readonly Group[] {
  const found: Group[] = []
  let open: Open[] = []
  const marks = /[{|}\n\r]/g
  marks.lastIndex = Math.max(0, text.indexOf('{'))
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index
    const top = open.at(-1)
    if (text[at] === '{') open.push({start: at, pipes: [], inner: [], foreign: false})
    else if (text[at] === '|') top?.pipes.push(at)
    else if (text[at] !== '}') open = []
    else if (top) {
      open.pop()
      const group = groupOf(text, top, at + 1)
      const outer = open.at(-1)
      if (outer) {
        if (group) outer.inner.push(group)
        else outer.foreign = true
      } else if (group) found.push(group)
    }
  }
  return found
}

function groupOf(text: string, {start, pipes, inner, foreign}: Open, end: number): Group | undefined {
  // `{{infobox|person}}` is a template.
  if (foreign || pipes.length === 0 || end - start > longest || text[start - 1] === '$') return undefined
  const bounds = [start, ...pipes, end - 1]
  const alternatives = pipes.concat(end - 1).map((to, index) => spelt(text, bounds[index] + 1, to, inner))
  const worded = alternatives.filter((each) => letter.test(each))
  return worded.length > 1 && worded.some((each) => word.test(each)) && !alternatives.some((each) => code.test(each))
    ? {start, end, alternatives: worded}
    : undefined
}

/** An alternative with the first choice of the groups inside it. */
function spelt(text: string, start: number, end: number, inner: readonly Group[]): string {
  let result = ''
  let from = start
  for (const group of inner) {
    if (group.start < start || group.end > end) continue
    result += text.slice(from, group.start) + group.alternatives[0]
    from = group.end
  }
  return (result + text.slice(from, end)).trim()
}

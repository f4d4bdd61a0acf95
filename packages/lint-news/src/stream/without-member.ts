/** Takes the members of a name out of a JSON object, which must be valid; the others stay as they are written. */
export function withoutMember(json: string, name: string): string {
  const kept: string[] = []
  let depth = 0
  let start = 0
  let key = ''
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') {
      const end = endOfString(json, at)
      if (depth === 1 && key === '') key = json.slice(at, end)
      at = end - 1
    } else if (character === '{' || character === '[') {
      if (++depth === 1) start = at + 1
    } else if (character === '}' || character === ']' || character === ',') {
      const closes = character !== ','
      if (depth === 1 && key !== '') {
        if (JSON.parse(key) !== name) kept.push(json.slice(start, at))
        start = at + 1
        key = ''
      }
      if (closes) depth--
    }
  }
  return `{${kept.join(',')}}`
}

/** The offset behind the quotation mark that closes the string which opens at an offset. */
function endOfString(json: string, open: number): number {
  let at = open + 1
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}

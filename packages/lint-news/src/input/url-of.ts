const declared = /<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*>|<meta\b(?=[^>]*\bproperty=["']?og:url\b)[^>]*>/i
const address = /\b(?:href|content)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i

/** Returns the address that a page says it has, if any. */
export function urlOf(source: string): string | undefined {
  const [tag] = declared.exec(source) ?? []
  const [, double, single, bare] = (tag && address.exec(tag)) || []
  return double ?? single ?? bare
}

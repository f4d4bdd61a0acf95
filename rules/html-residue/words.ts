/** Elements of HTML that occur within articles. */
export const tags: ReadonlySet<string> = new Set(
  'a abbr article aside b blockquote br button center cite code div em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins li link main meta nav noscript object ol p param picture pre q s script section small source span strike strong style sub sup svg table tbody td th thead time tr u ul video wbr'.split(
    ' '
  )
)

/** Shortcodes of content systems; editorial brackets such as `[sic]` are none. */
export const shortcodes: ReadonlySet<string> = new Set([
  'audio',
  'button',
  'caption',
  'embed',
  'embedtweet',
  'gallery',
  'iframe',
  'pullquote',
  'related',
  'video',
  'youtube'
])

/** The name of configuration files, with or without an extension. */
export const configName = '.lint-newsrc'

/** The member of `package.json` that holds a configuration. */
export const packageField = 'lintNews'

/** The name of files that list what is not to be linted, as `.gitignore` does. */
export const ignoreName = '.lint-newsignore'

/** All names of configuration files, besides `package.json`. */
export const configNames: readonly string[] = ['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs'].map(
  (extension) => configName + extension
)

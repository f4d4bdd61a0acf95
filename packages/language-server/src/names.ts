/** The kind of the action that makes all safe fixes; editors may run it when a file is saved. */
export const fixAllKind = 'source.fixAll.lint-news'

/** The command behind the verdict: shows the report of an article. */
export const showReport = 'lint-news.showReport'

/** The request for the report as a page, for editors that show it themselves. */
export const reportRequest = 'lint-news/report'

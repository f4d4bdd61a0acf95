/** Imports a configuration or a plugin. The bundle cannot: code that was compiled ahead has no place to import from. */
module.exports = (href) => import(href)

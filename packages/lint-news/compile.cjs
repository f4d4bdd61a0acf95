// Runs the bundle on the articles of the tests, then writes down what of it was compiled, for the Node that runs this.
const {readdirSync} = require('node:fs')
const {join} = require('node:path')
const {compile} = require('./bin/load.js')

const folder = join(__dirname, '../../test/articles')
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'))

compile(({main}) => main(articles.map((name) => join(folder, name))))

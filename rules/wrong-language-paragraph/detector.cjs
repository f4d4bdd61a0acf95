// What stands in for detector.ts in bundles: bundlers follow a `require` that stands as such, and bring along what it asks for.
exports.detectAll = (text) => require('tinyld/light').detectAll(text)

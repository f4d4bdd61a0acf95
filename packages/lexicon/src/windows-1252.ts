/**
 * What Windows-1252 writes for the bytes 0x80 to 0x9F, by the WHATWG Encoding Standard; the five bytes that it leaves open
 * stand for themselves. A table of our own, since `TextDecoder('windows-1252')` of Node 20 decodes Latin-1.
 */
export const windows1252: string = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

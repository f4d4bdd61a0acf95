// Letters of Cyrillic and Greek that look like Latin ones in most typefaces (Unicode TR39, confusables.txt, the rows
// whose both sides are single letters).
const pairs =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ѵv АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ЗZ αa οo ρp νv υu ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'

/** The Latin letter that a letter of another script looks like. */
export const latin: ReadonlyMap<string, string> = new Map(pairs.split(' ').map((pair) => [pair[0], pair[1]]))

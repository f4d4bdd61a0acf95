// One line a rule: with its folder it is all that a rule needs.
export {default as bareLongCountryName} from './bare-long-country-name/rule.ts'
export {default as bylineInBody} from './byline-in-body/rule.ts'
export {default as countryNounAsAdjective} from './country-noun-as-adjective/rule.ts'
export {default as displacedQuoteMark} from './displaced-quote-mark/rule.ts'

export {default as danglingDemonstrative} from './dangling-demonstrative/rule.ts'
export {default as displacedQuoteMark} from './displaced-quote-mark/rule.ts'
export {default as doSupportForm} from './do-support-form/rule.ts'
export {default as duplicateHeadline} from './duplicate-headline/rule.ts'
export {default as midstoryDateline} from './midstory-dateline/rule.ts'
export {default as mixedCountryForm} from './mixed-country-form/rule.ts'
export {default as photoCreditLine} from './photo-credit-line/rule.ts'

// One line a rule: with its folder it is all that a rule needs.
export {default as displacedQuoteMark} from './displaced-quote-mark/rule.ts'
export {default as doSupportForm} from './do-support-form/rule.ts'

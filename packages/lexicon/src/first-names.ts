import {lazyWordTest} from './word-set.ts'

const list = 'james john robert michael william david richard donald barack vladimir'

/** Whether a key is a common first name. */
export const isFirstName: (key: string) => boolean = lazyWordTest(list)

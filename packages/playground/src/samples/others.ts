export {default as page} from './page.html?raw'
export {default as sound} from './sound.txt?raw'
export {default as spun} from './spun.txt?raw'
export {default as stitched} from './stitched.txt?raw'

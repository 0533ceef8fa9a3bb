export { remember } from '@fogline/model'

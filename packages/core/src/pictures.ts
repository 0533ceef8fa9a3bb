export { reconcile } from './reconcile.ts'
export { toReconciler } from './toReconciler.ts'

declare module 'minhash' {
  class Minhash {
    constructor(options: { readonly numPerm: number; readonly seed?: number })
    update(value: string): void
    jaccard(other: Minhash): number
  }
  class LshIndex {
    constructor(options: { readonly bandSize: number })
    insert(key: string, sketch: Minhash): void
    query(sketch: Minhash): readonly string[]
  }
  const library: { readonly Minhash: typeof Minhash; readonly LshIndex: typeof LshIndex }
  export default library
}

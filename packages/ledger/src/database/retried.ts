/** Two transactions waited for each other, or one could not be put in an order with others: the database took one back. */
const inTheWay = new Set(['40P01', '40001'])

const most = 20

/** Does it again where others were in the way; what it did before was taken back. */
export async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let time = 1; ; time += 1) {
    try {
      return await work()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!inTheWay.has(code) || time === most) throw error
    }
  }
}

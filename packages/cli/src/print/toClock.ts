/** A time of day ("14:05"), with its date where that is not today's; in this machine's time zone. */
export function toClock(time: Date, today: Date): string {
  const [date, clock] = [toDate(time), `${two(time.getHours())}:${two(time.getMinutes())}`]
  return date === toDate(today) ? clock : `${date} ${clock}`
}

function toDate(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

import { type MetadataValue, metadataFieldWords, metadataPlaceWords } from '@fogline/model'

/** In short where facts come from: the one that was taken, and each that says something else. */
export function metadataLines(values: readonly MetadataValue[]): readonly string[] {
  return Object.entries(metadataFieldWords).flatMap(([field, name]) => {
    const stated = values.filter((one) => one.field === field)
    const taken = stated.find(({ chosen }) => chosen)
    const others = stated.filter((one) => !one.chosen && one.value !== taken?.value)
    const first = taken ? [`${name}: ${short(taken.value)} (${metadataPlaceWords[taken.place]}). ${taken.because}`] : []
    return [
      ...first,
      ...others.map(
        (one) => `${name}, not taken: ${short(one.value)} (${metadataPlaceWords[one.place]}). ${one.because}`,
      ),
    ]
  })
}

function short(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value
}

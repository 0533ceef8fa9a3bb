import { commonFields, type FieldMap, type RecordField, recordFields } from './fieldMap.ts'

function isRecordField(name: string): name is RecordField {
  return recordFields.some((field) => field === name)
}

/** "url=link,text=body" as a field map: what is named goes before the common names. A string says what is wrong with it. */
export function toFieldMap(words: string): FieldMap | string {
  const map: Record<RecordField, readonly string[]> = { ...commonFields }
  for (const pair of words.split(',')) {
    const [field = '', name = '', ...rest] = pair.split('=').map((part) => part.trim())
    if (!isRecordField(field))
      return `"${field}" is nothing that is taken from a record; known are ${recordFields.join(', ')}`
    if (name === '' || rest.length > 0) return `"${pair.trim()}" names no field; write it as ${field}=NAME`
    map[field] = [name, ...map[field]]
  }
  return map
}

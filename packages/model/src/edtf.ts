/** A date of the Extended Date/Time Format, as precise as its source: `2024`, `2024-05`, `2024-05-09`, `XXXX-06`, `2024-10-01/2024-10-03`, `../2024-10`. */
export type Edtf = string

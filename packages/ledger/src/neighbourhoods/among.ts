/** To be compared with `=`: any of the texts of the first parameter, a JSON array. The index is used however large the table is. */
export const among = 'any (array(select jsonb_array_elements_text($1::jsonb)))'

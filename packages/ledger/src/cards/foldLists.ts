/** Adds up what makers of parts appended to the totals of lists. */
export const foldLists: readonly string[] = [
  `with gone as (delete from list_changes returning *)
   insert into list_totals (kind, id, parts, first, second, third)
     select kind, id, sum(parts), sum(first), sum(second), sum(third) from gone group by kind, id
   on conflict (kind, id) do update set parts = list_totals.parts + excluded.parts,
     first = list_totals.first + excluded.first, second = list_totals.second + excluded.second,
     third = list_totals.third + excluded.third`,
  'delete from list_totals where parts = 0',
]

import type { Migration } from './migration.ts'

const indexes = {
  articles: {
    id: '(id)',
    text: '(text_id)',
    words: 'using gin (words)',
  },
  statements: {
    id: '(id)',
    article: '(article, kind)',
    words: 'using gin (words)',
    transfers: `(id collate "C") where kind = 'transfer'`,
  },
}

/** What was there becomes the first partition as it is: no row is written again. */
function partition(table: keyof typeof indexes): readonly string[] {
  const named = Object.entries(indexes[table])
  return [
    `alter table ${table} rename to ${table}_undated`,
    ...named.map(([name]) => `alter index ${table}_${name} rename to ${table}_undated_${name}`),
    `alter table ${table}_undated add column month date not null default '0001-01-01'`,
    `alter table ${table}_undated drop constraint ${table}_pkey`,
    `alter table ${table}_undated add primary key (month, reading, id)`,
    `create table ${table} (like ${table}_undated including defaults including generated) partition by range (month)`,
    `alter table ${table} add primary key (month, reading, id)`,
    `alter table ${table} add foreign key (reading) references readings (id)`,
    ...named.map(([name, how]) => `create index ${table}_${name} on ${table} ${how}`),
    `alter table ${table} attach partition ${table}_undated for values from (minvalue) to ('2010-01-01')`,
  ]
}

/**
 * The two large tables in partitions by the month of publication, which on a server `months.ts` makes as they are met; a folder
 * has one partition. All that one reading found is in one month, that of the reading, so whoever knows the reading asks one
 * partition. What a program that knows nothing of months appends goes where undated articles are.
 */
export const partitions0012: Migration = {
  number: 12,
  name: 'articles and statements by month',
  survivedFrom: 11,
  statements: [
    ...partition('articles'),
    ...partition('statements'),
    `alter table readings add column month date not null default '0001-01-01'`,
    `alter table newest_readings add column month date not null default '0001-01-01'`,
    `alter table link_profiles add column month date not null default '0001-01-01'`,
    `create or replace function note_reading() returns trigger language plpgsql as $$ begin
       insert into newest_readings (page, reading, number, month) values (new.page, new.id, new.number, new.month)
         on conflict (page) do update
         set reading = excluded.reading, number = excluded.number, month = excluded.month
         where excluded.number > newest_readings.number;
       insert into touched (kind, id) values ('page', new.page);
       return null;
     end $$`,
    `create function note_month() returns trigger language plpgsql as $$ begin
       select n.month into new.month from newest_readings n where n.page = new.page and n.reading = new.reading;
       new.month := coalesce(new.month, '0001-01-01');
       return new;
     end $$`,
    'create trigger note_month before insert on link_profiles for each row execute function note_month()',
    `create or replace view current_readings as
       select r.id, r.number, r.page, r.version, r.at, r.removals, n.month
       from newest_readings n join readings r on r.id = n.reading`,
  ],
}

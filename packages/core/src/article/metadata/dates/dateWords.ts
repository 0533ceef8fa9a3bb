/** Words before or after a date that say it is the day of publication, in the languages of the press. */
export const publishedWords =
  /publi(?:sh|é|cad[oa]|cat(?:ed|o|ă|ion date)|cer|ser|kov|kac|kuo|kuj|zier)|(?:^|[^\p{L}])post(?:ed|ado|é|at)(?!\p{L})|erschienen|veröffentlicht|erstellt|eingestellt|pubblicat|gepubliceerd|geplaatst|opublikowan|dodan[oey]|data publikacji|опубликован|дата публикации|опубліковано|дата публікації|публикувано|yay[ıi]n|giriş|eklenme|publicerad|publisert|udgivet|offentliggjort|julkaistu|vydáno|zveřejněn|zverejnené|megjelen|közzé|δημοσ[ιί]ε|نشر|تاريخ النشر|发布|發布|发表|發表|公開|配信|投稿|掲載|등록|입력|diterbitkan|dipublikasi|đăng|objavljen|objavio|(?:first|date)\s+(?:published|issued|posted)|released?(?!\p{L})|(?:^|[^\p{L}])(?:dated?|datum|fecha|data|дата)\s*:|created|uploaded|submitted|filed|issued|written on|geschrieben|mise? en ligne|parution|parue? le|sorti(?:e)? le|online seit|на сайте с|yayımlan/iu

/** Words that say that a date is of a change. */
export const changedWords =
  /updat|modif|last (?:edit|review|chang|revis)|(?:^|[^\p{L}])(?:edited|revised|reviewed|amended)|aktuali[sz]|zuletzt|(?:^|[^\p{L}])stand\s*:?\s*$|geändert|änderung|bearbeitet|mis(?:e)? à jour|màj|actuali[zs]|aggiornat|atualiza|bijgewerkt|gewijzigd|zaktualizowan|обновлен|изменен|оновлен|güncelle|uppdatera|oppdatert|opdateret|päivitetty|ενημ[εέ]ρωσ|تحديث|更新|수정|diperbarui|cập nhật|ažuriran|módosít/iu

/** Words that say that a date is neither: of an event, a term, a right, a stay on another's page. */
export const otherWords =
  /©|copyright|\(c\)|deadline|expires?|(?:^|[^\p{L}])(?:born|died|since|until|till|through|from|joined|member since|regist[re]\p{L}*|mitglied\p{L}*|inscrit|beigetreten|accessed|retrieved|as of|valid|due|copy(?:right)?s?|established|founded|seit|bis|depuis|jusqu|desde|hasta|dal|fino|от|до|с)\s*:?\s*$|event|konzert|termin/iu

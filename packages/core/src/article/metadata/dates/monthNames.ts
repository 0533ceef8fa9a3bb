/** Month names of the languages of the press as a date has them: full, in the case that follows a day, and short. Lower case, without the point. */
const names: readonly string[] = [
  `january jan januar jänner jän januari janvier janv enero ene gennaio gen janeiro january styczeń stycznia sty январь января янв
  січень січня січ студзень студзеня ocak oca leden ledna led január januára januára január siječanj siječnja sij јануар januar
  ianuarie ian ιανουάριος ιανουαρίου ιαν tammikuu tammikuuta tammik janúar sausio sausis janvāris janvārī jaanuar gener
  януари януар يناير كانون-الثاني جانفي ژانویه ינואר जनवरी জানুয়ারি มกราคม január urtarrila ionawr`,
  `february feb februar feber februari février févr fév febrero febbraio fevereiro fev luty lutego lut февраль февраля фев
  февр лютий лютого лют люты лютага şubat şub únor února úno február februára veljača veljače velj фебруар februarie
  φεβρουάριος φεβρουαρίου φεβ helmikuu helmikuuta helmik febrúar vasario vasaris februāris februārī veebruar febrer
  февруари فبراير شباط فيفري فوریه פברואר फरवरी फ़रवरी ফেব্রুয়ারি กุมภาพันธ์`,
  `march mar märz mär mrz maart mrt mars marzo março marzec marca март марта мар березень березня бер сакавік сакавіка mart
  březen března bře marec marca ožujak ožujka ožu martie μάρτιος μαρτίου μαρ maaliskuu maaliskuuta maalisk mars kovo kovas
  marts martā märts març maret мартa مارس آذار اذار مارچ מרץ मार्च মার্চ มีนาคม március márc marts mac`,
  `april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр квітень квітня кві красавік красавіка nisan
  nis duben dubna dub apríl apríla travanj travnja tra април aprilie απρίλιος απριλίου απρ huhtikuu huhtikuuta huhtik balandžio
  balandis aprīlis aprīlī aprill أبريل ابريل نيسان أفريل آوریل אפריל अप्रैल এপ্রিল เมษายน április ápr`,
  `may mai mei mayo maggio mag maio maj maja май мая травень травня трав май мая mayıs květen května kvě máj mája svibanj
  svibnja svi мај μάιος μαΐου μαϊ μάι toukokuu toukokuuta toukok maí gegužės gegužė maijs maijā maig мая مايو أيار ايار ماي مه
  מאי मई মে พฤษภาคม május máj maa`,
  `june jun juni juin junio jun giugno giu junho czerwiec czerwca cze июнь июня июн червень червня чер чэрвень чэрвеня haziran
  haz červen června čvn jún júna lipanj lipnja lip јун jun iunie ιούνιος ιουνίου ιουν kesäkuu kesäkuuta kesäk júní birželio
  birželis jūnijs jūnijā juuni juny юни يونيو حزيران جوان ژوئن יוני जून জুন มิถุนายน június jún`,
  `july jul juli juillet juil julio luglio lug julho lipiec lipca июль июля июл липень липня лип ліпень ліпеня temmuz tem
  červenec července čvc júl júla srpanj srpnja јул iulie ιούλιος ιουλίου ιουλ heinäkuu heinäkuuta heinäk júlí liepos liepa
  jūlijs jūlijā juuli juliol юли يوليو تموز جويلية ژوئیه יולי जुलाई জুলাই กรกฎาคม július júl`,
  `august aug août aout agosto ago ago ags augustus sierpień sierpnia sie август августа авг серпень серпня серп сер жнівень
  жніўня ağustos ağu srpen srpna srp augusta kolovoz kolovoza kol август avgust avg augusti elokuu elokuuta elok ágúst rugpjūčio rugpjūtis
  augusts augustā agost agustus αύγουστος αυγούστου αυγ أغسطس اغسطس آب اب أوت اوت اوت אוגוסט अगस्त আগস্ট สิงหาคม augusztus ogos`,
  `september sep sept septembre septiembre settembre set setembro wrzesień września wrz сентябрь сентября сен сент вересень
  вересня вер верасень верасня eylül eyl září zář septembra rujan rujna ruj септембар septembar septembrie σεπτέμβριος
  σεπτεμβρίου σεπ σεπτ syyskuu syyskuuta syysk rugsėjo rugsėjis septembris septembrī setembre септември سبتمبر أيلول ايلول
  سپتامبر ספטמבר सितंबर सितम्बर সেপ্টেম্বর กันยายน szeptember szept`,
  `october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт жовтень
  жовтня жовт жов кастрычнік кастрычніка ekim eki říjen října říj október októbra октобар oktobar octombrie
  οκτώβριος οκτωβρίου οκτ lokakuu lokakuuta lokak spalio spalis oktobris oktobrī oktoober octubre октомври أكتوبر اكتوبر
  تشرين-الأول اکتبر אוקטובר अक्टूबर अक्तूबर অক্টোবর ตุลาคม október`,
  `november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб листопад листопада лист лис лістапад
  лістапада kasım kas listopadu november novembra studeni studenoga stu новембар novembar noiembrie noi νοέμβριος νοεμβρίου
  νοε marraskuu marraskuuta marrask nóvember lapkričio lapkritis novembris novembrī noemvri ноември نوفمبر تشرين-الثاني
  نوامبر נובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน nopember`,
  `december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря дек грудень
  грудня груд гру снежань снежня aralık ara prosinec prosince pro december decembra prosinac prosinca децембар decembar decembrie
  δεκέμβριος δεκεμβρίου δεκ joulukuu joulukuuta jouluk desember des gruodžio gruodis decembris decembrī detsember desembre
  декември ديسمبر كانون-الأول دسامبر דצמבר दिसंबर दिसम्बर ডিসেম্বর ธันวาคม`,
]

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, at) => line.split(/\s+/).map((name): [string, number] => [fold(name), at + 1])),
)

/** The number of the month that a word names in any of the languages of the press; null for any other word. */
export function toMonth(word: string): number | null {
  return numbers.get(fold(word)) ?? null
}

/** Lower case without accents, so that a capital and a small letter of any alphabet fold to the same. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .normalize('NFC')
}

/**
 * Countries and their capitals with their usual other names in English, older spellings among them. Written down from
 * common knowledge: the members and observers of the United Nations, and Kosovo, Taiwan and the European Union's seat.
 * Names that are more often something else (Georgia, Jordan, Chad) are here too: the model has said that it is a place.
 */
const rows = `
Afghanistan, Kabul; Albania, Tirana; Algeria, Algiers; Andorra, Andorra la Vella; Angola, Luanda; Antigua and Barbuda, Antigua;
Argentina, Buenos Aires; Armenia, Yerevan; Australia, Canberra; Austria, Vienna; Azerbaijan, Baku; Bahamas, Nassau;
Bahrain, Manama; Bangladesh, Dhaka, Dacca; Barbados, Bridgetown; Belarus, Byelorussia, Belorussia, Minsk; Belgium, Brussels;
Belize, Belmopan; Benin, Porto-Novo; Bhutan, Thimphu; Bolivia, La Paz, Sucre; Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina,
BiH, Sarajevo; Botswana, Gaborone; Brazil, Brasilia; Brunei, Brunei Darussalam, Bandar Seri Begawan; Bulgaria, Sofia;
Burkina Faso, Ouagadougou; Burundi, Gitega, Bujumbura; Cambodia, Kampuchea, Phnom Penh; Cameroon, Yaounde; Canada, Ottawa;
Cape Verde, Cabo Verde, Praia; Central African Republic, CAR, Bangui; Chad, N'Djamena, Ndjamena; Chile, Santiago;
China, People's Republic of China, PRC, Mainland China, Beijing, Peking; Colombia, Bogota; Comoros, Moroni;
Congo, Republic of the Congo, Republic of Congo, Congo-Brazzaville, Brazzaville; Democratic Republic of the Congo,
Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo-Kinshasa, Zaire, Kinshasa; Costa Rica, San Jose;
Ivory Coast, Cote d'Ivoire, Yamoussoukro, Abidjan; Croatia, Zagreb; Cuba, Havana; Cyprus, Nicosia; Czech Republic, Czechia,
Prague; Denmark, Copenhagen; Djibouti; Dominica, Roseau; Dominican Republic, Santo Domingo; Ecuador, Quito; Egypt, Cairo;
El Salvador, San Salvador; Equatorial Guinea, Malabo; Eritrea, Asmara; Estonia, Tallinn; Eswatini, Swaziland, Mbabane;
Ethiopia, Addis Ababa; European Union, EU, E.U.; Fiji, Suva; Finland, Helsinki; France, Paris; Gabon, Libreville; Gambia, Banjul;
Georgia, Tbilisi; Germany, Federal Republic of Germany, Berlin; Ghana, Accra; Greece, Athens; Grenada, St. George's;
Guatemala, Guatemala City; Guinea, Conakry; Guinea-Bissau, Bissau; Guyana, Georgetown; Haiti, Port-au-Prince;
Honduras, Tegucigalpa; Hungary, Budapest; Iceland, Reykjavik; India, New Delhi, Delhi; Indonesia, Jakarta, Djakarta, Nusantara;
Iran, Islamic Republic of Iran, Islamic Republic, Persia, Tehran, Teheran; Iraq, Baghdad, Bagdad; Ireland, Republic of Ireland, Eire,
Dublin; Israel, Jerusalem, Tel Aviv; Italy, Rome; Jamaica, Kingston; Japan, Tokyo; Jordan, Amman; Kazakhstan, Astana,
Nur-Sultan; Kenya, Nairobi; Kiribati, Tarawa; Kosovo, Pristina, Prishtina; Kuwait, Kuwait City; Kyrgyzstan, Kyrgyz Republic,
Kirghizia, Bishkek; Laos, Vientiane; Latvia, Riga; Lebanon, Beirut; Lesotho, Maseru; Liberia, Monrovia; Libya, Tripoli;
Liechtenstein, Vaduz; Lithuania, Vilnius; Luxembourg; Madagascar, Antananarivo; Malawi, Lilongwe; Malaysia, Kuala Lumpur, Putrajaya;
Maldives, Male; Mali, Bamako; Malta, Valletta; Marshall Islands, Majuro; Mauritania, Nouakchott; Mauritius, Port Louis;
Mexico, Mexico City; Micronesia, Palikir; Moldova, Moldavia, Chisinau, Kishinev; Monaco; Mongolia, Ulaanbaatar, Ulan Bator;
Montenegro, Podgorica; Morocco, Rabat; Mozambique, Maputo; Myanmar, Burma, Naypyidaw, Nay Pyi Taw, Yangon, Rangoon; Namibia, Windhoek;
Nauru, Yaren; Nepal, Kathmandu, Katmandu; Netherlands, Holland, Amsterdam, The Hague, Hague; New Zealand, Wellington; Nicaragua, Managua;
Niger, Niamey; Nigeria, Abuja; North Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea, Pyongyang;
North Macedonia, Macedonia, Skopje; Norway, Oslo; Oman, Muscat; Pakistan, Islamabad; Palau, Ngerulmud; Palestine, State of Palestine,
Ramallah; Panama, Panama City; Papua New Guinea, Port Moresby; Paraguay, Asuncion; Peru, Lima; Philippines, Manila; Poland, Warsaw;
Portugal, Lisbon; Qatar, Doha; Romania, Rumania, Bucharest; Russia, Russian Federation, Soviet Union, USSR, U.S.S.R., Moscow;
Rwanda, Kigali; Saint Kitts and Nevis, St. Kitts and Nevis, Basseterre; Saint Lucia, St. Lucia, Castries;
Saint Vincent and the Grenadines, St. Vincent and the Grenadines, Kingstown; Samoa, Apia; San Marino; Sao Tome and Principe, Sao Tome;
Saudi Arabia, Kingdom of Saudi Arabia, KSA, Riyadh; Senegal, Dakar; Serbia, Belgrade; Seychelles, Victoria; Sierra Leone, Freetown;
Singapore; Slovakia, Slovak Republic, Bratislava; Slovenia, Ljubljana; Solomon Islands, Honiara; Somalia, Mogadishu; South Africa,
Pretoria; South Korea, Republic of Korea, ROK, Korea, Seoul; South Sudan, Juba; Spain, Madrid; Sri Lanka, Ceylon, Colombo;
Sudan, Khartoum; Suriname, Paramaribo; Sweden, Stockholm; Switzerland, Bern, Berne; Syria, Syrian Arab Republic, Damascus;
Taiwan, Republic of China, Taipei; Tajikistan, Dushanbe; Tanzania, Dodoma, Dar es Salaam; Thailand, Siam, Bangkok; Timor-Leste,
East Timor, Dili; Togo, Lome; Tonga, Nuku'alofa; Trinidad and Tobago, Trinidad, Port of Spain; Tunisia, Tunis; Turkey, Turkiye, Ankara;
Turkmenistan, Ashgabat; Tuvalu, Funafuti; Uganda, Kampala; Ukraine, Kyiv, Kiev, Kyev; United Arab Emirates, UAE, U.A.E., Emirates,
Abu Dhabi; United Kingdom, UK, U.K., Britain, Great Britain, England, London; United States, United States of America, US, U.S., USA,
U.S.A., America, Washington, Washington D.C., Washington, D.C., Washington DC; Uruguay, Montevideo; Uzbekistan, Tashkent; Vanuatu,
Port Vila; Vatican City, Vatican, Holy See; Venezuela, Caracas; Vietnam, Viet Nam, Hanoi; Yemen, Sanaa, Sana'a; Zambia, Lusaka;
Zimbabwe, Harare
`

/** Letters and digits only, in lower case, so that spelling with or without marks is one. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Folded names of countries and capitals. */
export const seatNames: ReadonlySet<string> = new Set(rows.split(/[,;]\s/u).map(foldName))

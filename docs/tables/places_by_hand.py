"""Facts about places that no package has in a usable form: aliases, regions, former countries, demonyms."""

COUNTRY_ALIASES = {
    "US": "United States of America|U.S.|US|USA|U.S.A.|America|the States|U. S.",
    "GB": "Britain|Great Britain|U.K.|UK",
    "AE": "UAE|U.A.E.|Emirates",
    "RU": "Russian Federation",
    "CN": "People's Republic of China|PRC|P.R.C.|mainland China",
    "KR": "South Korea|Republic of Korea|S. Korea|S.Korea",
    "KP": "North Korea|N. Korea|N.Korea",
    "VN": "Viet Nam|Vietnam",
    "CZ": "Czech Republic|Czechia",
    "CI": "Ivory Coast|Cote d'Ivoire|Côte d'Ivoire",
    "CD": "Congo-Kinshasa|Democratic Republic of the Congo|Democratic Republic of Congo|DRC|Congo",
    "CG": "Republic of the Congo|Congo-Brazzaville",
    "MM": "Burma|Myanmar",
    "MK": "Macedonia|North Macedonia",
    "SZ": "Swaziland|Eswatini",
    "TR": "Turkey|Türkiye|Turkiye",
    "NL": "Netherlands|Holland",
    "TL": "East Timor|Timor-Leste",
    "CV": "Cape Verde",
    "VA": "Vatican|Vatican City",
    "BA": "Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Bosnia-Hercegovina|Bosnia & Herzegovina",
    "TT": "Trinidad and Tobago|Trinidad|Trinidad & Tobago",
    "AG": "Antigua and Barbuda|Antigua",
    "PS": "Palestine|Palestinian territories",
    "HK": "Hong Kong|Hongkong",
    "MO": "Macau|Macao",
    "TW": "Taiwan|Republic of China",
    "SA": "Saudi Arabia|Saudi",
    "NZ": "New Zealand|N.Z.",
    "PG": "Papua New Guinea|PNG",
    "KG": "Kyrgyzstan|Kirghizia|Kirgizstan",
    "BY": "Belarus|Byelorussia",
    "MD": "Moldova|Moldavia",
    "KH": "Cambodia|Kampuchea",
    "LK": "Sri Lanka|Ceylon",
    "SY": "Syria",
    "LA": "Laos",
    "IR": "Iran",
    "BO": "Bolivia",
    "VE": "Venezuela",
    "TZ": "Tanzania",
    "BN": "Brunei",
    "GM": "Gambia",
    "BS": "Bahamas",
    "FK": "Falkland Islands|Falklands",
    "VG": "British Virgin Islands|BVI|B.V.I.",
    "KY": "Cayman Islands|Caymans",
    "FM": "Micronesia",
    "ST": "Sao Tome and Principe|Sao Tome",
    "GE": "Georgia",
    "XK": "Kosovo",
}

FORMER_COUNTRIES = {
    "Soviet Union": "USSR|U.S.S.R.", "Yugoslavia": "", "Czechoslovakia": "", "East Germany": "GDR",
    "West Germany": "", "Zaire": "", "Rhodesia": "", "Upper Volta": "", "Siam": "", "Persia": "", "Prussia": "",
}  # fmt: skip

CONTINENTS = {
    "Africa": "", "Asia": "", "Europe": "", "North America": "", "South America": "", "Oceania": "", "Antarctica": "",
    "Australasia": "",
}  # fmt: skip

REGIONS = """
Middle East|Mideast|Near East;Far East;Southeast Asia|South East Asia|South-East Asia|Southeastern Asia;East Asia
South Asia;Central Asia;North Asia;Northeast Asia;West Asia;Asia Pacific|Asia-Pacific|Asia/Pacific;Pacific Rim
Latin America;Central America;Eastern Europe|East Europe;Western Europe|West Europe;Central Europe;Northern Europe
Southern Europe;Southeastern Europe|Southeast Europe;Scandinavia;Balkans|Balkan Peninsula;Baltics|Baltic States
Caucasus|Transcaucasia;Maghreb;Sahel;Sahara|Sahara Desert;Sub-Saharan Africa|sub-Saharan Africa
North Africa;West Africa;East Africa;Central Africa;Southern Africa;Horn of Africa;Caribbean;West Indies
Levant;Gulf|Persian Gulf|Arabian Gulf;Gulf of Mexico;Gulf Coast;North Sea;Baltic Sea|Baltic;Black Sea;Caspian Sea
Caspian;Red Sea;Dead Sea;Adriatic Sea|Adriatic;Aegean Sea|Aegean;Mediterranean Sea|Mediterranean;Arabian Sea
South China Sea;East China Sea;Yellow Sea;Sea of Japan;Bering Sea;Barents Sea;Irish Sea;Atlantic Ocean|Atlantic
North Atlantic;South Atlantic;Pacific Ocean|Pacific;South Pacific;North Pacific;Indian Ocean;Arctic Ocean|Arctic
English Channel;Suez Canal;Panama Canal;Strait of Hormuz;Bosporus|Bosphorus;Strait of Gibraltar;Taiwan Strait
West Bank;Gaza Strip|Gaza;Golan Heights|Golan;Sinai|Sinai Peninsula;Crimea;Kashmir;Kurdistan;Chechnya;Dagestan
Transylvania;Siberia;Ural Mountains|Urals;Himalayas|Himalaya;Alps|Swiss Alps|French Alps;Pyrenees;Andes
Rocky Mountains|Rockies;Appalachia|Appalachian Mountains;Amazon Basin;Patagonia;Silicon Valley;Wall Street
New England;Midwest;Deep South;Pacific Northwest;Great Lakes;Great Plains;Bay Area|San Francisco Bay Area
Napa Valley;Long Island;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Harlem;Cape Cod;Hollywood;Capitol Hill
Downing Street;Benelux;Iberia|Iberian Peninsula;Korean Peninsula;Indochina;Mekong Delta;Manchuria;Inner Mongolia
Tibet;Xinjiang;Guangdong;Sichuan;Yunnan;Hunan;Hubei;Fujian;Zhejiang;Jiangsu;Shandong;Hainan;Okinawa;Hokkaido
Honshu;Kyushu;Punjab;Gujarat;Maharashtra;Tamil Nadu;Kerala;Karnataka;Bihar;Uttar Pradesh;West Bengal;Andhra Pradesh
Assam;Rajasthan;Sindh|Sind;Baluchistan|Balochistan;Mindanao;Luzon;Java;Sumatra;Borneo;Bali;Sulawesi;Aceh;Sabah
Sarawak;Zanzibar;Darfur;Katanga;Biafra;KwaZulu-Natal;Transvaal;Gauteng;Western Cape;Eastern Cape;Bavaria;Saxony
Hesse;North Rhine-Westphalia;Lower Saxony;Brandenburg;Thuringia;Baden-Wuerttemberg|Baden-Württemberg;Tuscany;Sicily
Sardinia;Lombardy;Piedmont;Umbria;Catalonia;Andalusia;Galicia;Basque Country;Corsica;Normandy;Brittany;Provence
Burgundy;Alsace;Lorraine;Flanders;Wallonia;Crete;Cyprus;Macedonia;Ulster;Cornwall;Yorkshire;Lancashire;Kent;Essex
Sussex;Surrey;Devon;Norfolk;Suffolk;Hampshire;Midlands;Lapland;Jutland;Silesia;Bohemia;Moravia;Slavonia;Dalmatia
Vojvodina;Montenegro;Republika Srpska;Abkhazia;South Ossetia;Ossetia;Nagorno-Karabakh;Ingushetia;Tatarstan;Donbass
Donetsk;Chiapas;Yucatan;Baja California;Sonora;Chihuahua;Jalisco;Minas Gerais;Bahia;Tierra del Fuego;Galapagos Islands
Bermuda Triangle;Channel Islands;Canary Islands;Balearic Islands|Balearics;Azores;Madeira;Faroe Islands;Hebrides
Spratly Islands;Kuril Islands;Diego Garcia;Guantanamo Bay|Guantanamo;Camp David;Ground Zero;Pearl Harbor
Rio Grande;Mississippi River;Missouri River;Colorado River;Hudson River;Potomac River;Ohio River;Thames;Rhine;Danube
Volga;Nile|River Nile|Nile River;Euphrates;Tigris;Ganges;Mekong;Yangtze|Yangtze River;Amazon River;Jordan River
Lake Michigan;Lake Superior;Lake Erie;Lake Ontario;Lake Huron;Lake Victoria;Lake Geneva;Lake Tahoe
Mount Everest;Mount Fuji;Kilimanjaro;Alaska Highway;Death Valley;Grand Canyon;Yellowstone;Everglades;Chesapeake Bay
San Fernando Valley;Orange County;Westchester County;Cook County;Dade County;Fleet Street;Madison Avenue;Broadway
Pennsylvania Avenue;Fifth Avenue;Park Avenue;City of London;Canary Wharf;Docklands;Soho;Red Square;Tiananmen Square
East Coast;West Coast;Southwest;Northeast;Southeast;Northwest;Upper Midwest;Sun Belt;Rust Belt;Corn Belt
"""

STATE_ABBREVIATIONS = {
    "AL": "Ala.", "AK": "Alaska", "AZ": "Ariz.", "AR": "Ark.", "CA": "Calif.|Cal.", "CO": "Colo.", "CT": "Conn.",
    "DE": "Del.", "DC": "D.C.|District of Columbia|Washington, D.C.", "FL": "Fla.", "GA": "Ga.", "HI": "Hawaii",
    "ID": "Idaho", "IL": "Ill.", "IN": "Ind.", "IA": "Iowa", "KS": "Kan.|Kans.", "KY": "Ky.", "LA": "La.",
    "ME": "Maine", "MD": "Md.", "MA": "Mass.", "MI": "Mich.", "MN": "Minn.", "MS": "Miss.", "MO": "Mo.",
    "MT": "Mont.", "NE": "Neb.|Nebr.", "NV": "Nev.", "NH": "N.H.", "NJ": "N.J.", "NM": "N.M.|N. Mex.", "NY": "N.Y.",
    "NC": "N.C.", "ND": "N.D.|N. Dak.", "OH": "Ohio", "OK": "Okla.", "OR": "Ore.|Oreg.", "PA": "Pa.|Penn.|Penna.",
    "RI": "R.I.", "SC": "S.C.", "SD": "S.D.|S. Dak.", "TN": "Tenn.", "TX": "Tex.", "UT": "Utah", "VT": "Vt.",
    "VA": "Va.", "WA": "Wash.", "WV": "W.Va.|W. Va.", "WI": "Wis.|Wisc.", "WY": "Wyo.",
}  # fmt: skip

PROVINCES = """
CA 01 Alberta|Alta.;CA 02 British Columbia|B.C.;CA 03 Manitoba|Man.;CA 04 New Brunswick|N.B.
CA 05 Newfoundland|Nfld.|Newfoundland and Labrador;CA 07 Nova Scotia|N.S.;CA 08 Ontario|Ont.
CA 09 Prince Edward Island|P.E.I.;CA 10 Quebec|Québec|Que.;CA 11 Saskatchewan|Sask.;CA 12 Yukon|Yukon Territory
CA 13 Northwest Territories|N.W.T.;CA 14 Nunavut;AU 01 Australian Capital Territory|A.C.T.
AU 02 New South Wales|NSW|N.S.W.
AU 03 Northern Territory;AU 04 Queensland;AU 05 South Australia;AU 06 Tasmania;AU 07 Victoria;AU 08 Western Australia
GB ENG England;GB SCT Scotland;GB WLS Wales;GB NIR Northern Ireland;US PR Puerto Rico|P.R.;US GU Guam
"""
"""Country, GeoNames admin1 code, and names of states other than those of the US."""

CITY_ALIASES = {
    "New York City": "New York|NYC|N.Y.C.", "Los Angeles": "L.A.|LA", "Washington": "Washington D.C.|Washington DC",
    "Mumbai": "Bombay", "Kolkata": "Calcutta", "Chennai": "Madras", "Beijing": "Peking", "Kyiv": "Kiev",
    "Yangon": "Rangoon", "Ho Chi Minh City": "Saigon", "Saint Petersburg": "St. Petersburg|St Petersburg|Leningrad",
    "Guangzhou": "Canton", "Istanbul": "Constantinople", "Bengaluru": "Bangalore", "Frankfurt am Main": "Frankfurt",
    "Köln": "Cologne", "München": "Munich", "Wien": "Vienna", "The Hague": "Hague", "Mexico City": "",
    "Sao Paulo": "São Paulo", "Bogotá": "Bogota", "Zürich": "Zurich", "Genève": "Geneva", "Québec": "Quebec City",
    "Montréal": "Montreal", "Nürnberg": "Nuremberg", "Düsseldorf": "Duesseldorf|Dusseldorf", "Göteborg": "Gothenburg",
    "Saint Paul": "St. Paul", "St. Louis": "Saint Louis", "Makkah": "Mecca", "Al Madinah": "Medina",
    "Jeddah": "Jidda", "Dhaka": "Dacca", "Tel Aviv": "Tel Aviv-Yafo", "Almaty": "Alma-Ata", "Astana": "Nur-Sultan",
    "Kabul": "Kaboul", "Sevilla": "Seville", "Zaragoza": "Saragossa", "Hannover": "Hanover", "Bern": "Berne",
    "Basel": "Basle", "Antwerpen": "Antwerp", "Gent": "Ghent", "Liège": "Liege", "Malmö": "Malmo",
    "Bucharest": "Bucuresti", "Prishtina": "Pristina", "Las Vegas": "Vegas", "Macau": "", "Guatemala City": "",
    "Asunción": "Asuncion", "Brasília": "Brasilia", "San José": "San Jose", "Medellín": "Medellin",
    "Cancún": "Cancun", "Córdoba": "Cordoba", "Reykjavík": "Reykjavik", "Lomé": "Lome", "Yaoundé": "Yaounde",
}  # fmt: skip

DEMONYMS = """
AF Afghan Afghani;AL Albanian;DZ Algerian;AO Angolan;AR Argentine Argentinian;AM Armenian;AU Australian Aussie
AT Austrian;AZ Azerbaijani Azeri;BS Bahamian;BH Bahraini;BD Bangladeshi;BB Barbadian;BY Belarusian Belarussian
BE Belgian Flemish Walloon;BZ Belizean;BM Bermudian Bermudan;BO Bolivian;BA Bosnian;BW Botswanan;BR Brazilian
GB British English Scottish Welsh Scots Briton Britons Englishman Scot;BN Bruneian;BG Bulgarian;MM Burmese;BI Burundian
KH Cambodian;CM Cameroonian;CA Canadian;TD Chadian;CL Chilean;CN Chinese;CO Colombian;CD Congolese;CR Costa-Rican
HR Croatian Croat Croats;CU Cuban;CY Cypriot;CZ Czech Czechs;DK Danish Dane Danes;DO Dominican;NL Dutch Dutchman
EC Ecuadorean Ecuadorian;EG Egyptian;SV Salvadoran Salvadorean;ER Eritrean;EE Estonian;ET Ethiopian;FJ Fijian
FI Finnish Finn Finns;FR French Frenchman Parisian;GA Gabonese;GM Gambian;GE Georgian;DE German Bavarian Berliner
GH Ghanaian;GR Greek;GT Guatemalan;GN Guinean;GY Guyanese;HT Haitian;HN Honduran;HU Hungarian;IS Icelandic Icelander
IN Indian;ID Indonesian Javanese;IR Iranian Persian;IQ Iraqi;IE Irish Irishman;IL Israeli;IT Italian Sicilian Roman
CI Ivorian Ivoirian;JM Jamaican;JP Japanese;JO Jordanian;KZ Kazakh Kazakhstani;KE Kenyan;KW Kuwaiti;KG Kyrgyz
LA Laotian Lao;LV Latvian;LB Lebanese;LR Liberian;LY Libyan;LT Lithuanian;LU Luxembourgish;MK Macedonian;MG Malagasy
MW Malawian;MY Malaysian Malay;ML Malian;MT Maltese;MR Mauritanian;MU Mauritian;MX Mexican;MD Moldovan;MN Mongolian
ME Montenegrin;MA Moroccan;MZ Mozambican;NA Namibian;NP Nepalese Nepali;NZ Kiwi;NI Nicaraguan;NE Nigerien;NG Nigerian
NO Norwegian;OM Omani;PK Pakistani;PS Palestinian Palestinians;PA Panamanian;PY Paraguayan;PE Peruvian
PH Filipino Philippine;PL Polish Pole Poles;PT Portuguese;QA Qatari;RO Romanian Rumanian;RU Russian Chechen Siberian
RW Rwandan;SA Saudi Saudis;SN Senegalese;RS Serbian Serb Serbs;SG Singaporean;SK Slovak Slovakian;SI Slovenian Slovene
SO Somali;ZA South-African;ES Spanish Catalan Basque Spaniard;LK Sri-Lankan;SD Sudanese;SR Surinamese
SE Swedish Swede Swedes;CH Swiss;SY Syrian;TW Taiwanese;TJ Tajik;TZ Tanzanian;TH Thai;TG Togolese;TT Trinidadian
TN Tunisian;TR Turkish Turk Turks;TM Turkmen;UG Ugandan;UA Ukrainian;AE Emirati;US American Texan Californian
UY Uruguayan;UZ Uzbek;VE Venezuelan;VN Vietnamese;YE Yemeni Yemenite;ZM Zambian;ZW Zimbabwean;KR Korean South-Korean
KP North-Korean;HK Hongkonger;XK Kosovar;TL Timorese;GL Greenlandic;TZ Zanzibari
"""

SUPRANATIONAL = """
European Asian African Arab Latin Nordic Scandinavian Baltic Balkan Soviet Yugoslav Czechoslovak Hispanic Caribbean
Mediterranean Eurasian Kurdish Kurd Kurds Jewish Muslim Moslem Islamic Christian Catholic Protestant Orthodox Hindu
Buddhist Anglo-Saxon Pan-Asian Sino Franco Anglo Euro Western Eastern Northern Southern Central Tibetan Kashmiri
Hutu Tutsi Sikh Tamil Zulu Sinhalese Maori Sunni Shiite Shi'ite Communist Republican Democratic Slavic Byzantine
"""

"""Facts about countries, states and regions that no package has in a usable form: aliases, former ones, demonyms."""

COUNTRY_ALIASES = {
    "US": "United States of America|U.S.|US|USA|U.S.A.|America|the States|U. S.|U.S",
    "GB": "Britain|Great Britain|U.K.|UK|United Kingdom of Great Britain and Northern Ireland|U.K",
    "AE": "UAE|U.A.E.|Emirates",
    "RU": "Russian Federation",
    "CN": "People's Republic of China|PRC|P.R.C.|P.R. China|PR China|mainland China",
    "KR": "South Korea|Korea|Republic of Korea|S. Korea|S.Korea|ROK",
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
    "NL": "Netherlands|Holland|The Netherlands|Kingdom of the Netherlands",
    "TL": "East Timor|Timor-Leste",
    "CV": "Cape Verde",
    "VA": "Vatican City",
    "BA": "Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Bosnia-Hercegovina|Bosnia & Herzegovina",
    "TT": "Trinidad and Tobago|Trinidad|Trinidad & Tobago",
    "AG": "Antigua and Barbuda|Antigua",
    "PS": "Palestine|Palestinian territories",
    "HK": "Hong Kong|Hongkong|H.K.|HKSAR|Hong Kong SAR|Hong Kong Special Administrative Region",
    "MO": "Macau|Macao",
    "TW": "Taiwan|Republic of China|Formosa",
    "SA": "Saudi Arabia|K.S.A.|Kingdom of Saudi Arabia",
    "NZ": "New Zealand|N.Z.",
    "PG": "Papua New Guinea|PNG",
    "KG": "Kyrgyzstan|Kirghizia|Kirgizstan",
    "BY": "Belarus|Byelorussia",
    "MD": "Moldova|Moldavia",
    "KH": "Cambodia|Kampuchea",
    "LK": "Sri Lanka|Ceylon",
    "SY": "Syria",
    "LA": "Laos",
    "IR": "Iran|Islamic Republic of Iran",
    "BO": "Bolivia",
    "VE": "Venezuela",
    "TZ": "Tanzania",
    "BN": "Brunei",
    "GM": "Gambia",
    "BS": "Bahamas|Commonwealth of the Bahamas",
    "FK": "Falkland Islands|Falklands",
    "VG": "British Virgin Islands|BVI|B.V.I.",
    "KY": "Cayman Islands|Caymans",
    "FM": "Micronesia",
    "ST": "Sao Tome and Principe|Sao Tome",
    "GE": "Georgia",
    "XK": "Kosovo",
    "ZA": "S. Africa|Republic of South Africa|RSA",
    "SR": "Surinam",
    "IE": "Republic of Ireland|Irish Republic|Eire",
    "DE": "Federal Republic of Germany",
    "FR": "French Republic",
    "PK": "Islamic Republic of Pakistan",
    "CH": "Swiss Confederation",
    "AU": "Commonwealth of Australia",
    "SG": "Republic of Singapore",
    "PH": "Philippine Islands|the Philippines",
    "IN": "Republic of India",
    "ID": "Republic of Indonesia",
    "SK": "Slovak Republic",
    "PR": "P.R.|Commonwealth of Puerto Rico",
    "LI": "Principality of Liechtenstein",
    "MC": "Principality of Monaco",
    "DO": "Dominican Rep.",
    "HR": "Republic of Croatia",
    "PL": "Republic of Poland",
    "JP": "State of Japan",
    "TH": "Kingdom of Thailand",
    "MH": "Republic of the Marshall Islands|Marshalls",
    "SC": "Republic of Seychelles",
    "LR": "Republic of Liberia",
    "PA": "Republic of Panama",
    "CY": "Republic of Cyprus",
    "KZ": "Kazakstan",
    "RO": "Rumania",
    "TJ": "Tadzhikistan|Tajikstan",
    "TM": "Turkmenia",
    "UZ": "Republic of Uzbekistan",
    "AZ": "Azerbaidzhan",
    "IM": "Isle of Man",
    "GG": "Bailiwick of Guernsey",
    "JE": "Bailiwick of Jersey",
    "VI": "U.S. Virgin Islands|US Virgin Islands|Virgin Islands",
    "KN": "St. Kitts and Nevis|St Kitts and Nevis|St. Kitts",
    "LC": "St. Lucia|St Lucia",
    "VC": "St. Vincent and the Grenadines|St. Vincent|Saint Vincent",
    "CW": "Curacao",
    "RE": "Reunion",
    "AX": "Aland Islands",
    "GW": "Guinea Bissau",
    "SH": "St. Helena",
    "BZ": "British Honduras",
}

FORMER_COUNTRIES = {
    "Soviet Union": "USSR|U.S.S.R.", "Yugoslavia": "", "Czechoslovakia": "",
    "East Germany": "GDR|German Democratic Republic",
    "West Germany": "", "Zaire": "", "Rhodesia": "", "Upper Volta": "", "Siam": "", "Persia": "", "Prussia": "",
    "Tanganyika": "", "Serbia and Montenegro": "Serbia-Montenegro",
    "Austria-Hungary": "Austro-Hungarian Empire", "Ottoman Empire": "", "South Vietnam": "", "North Vietnam": "",
    "North Yemen": "", "South Yemen": "", "Dahomey": "", "Abyssinia": "",
}  # fmt: skip

CONTINENTS = {
    "Africa": "", "Asia": "", "Europe": "", "North America": "", "South America": "", "Oceania": "", "Antarctica": "",
    "Australasia": "",
}  # fmt: skip

REGIONS = """
: Middle East|Mideast|Near East;Far East;Southeast Asia|South East Asia|South-East Asia|Southeastern Asia
: East Asia;South Asia;Central Asia;North Asia;Northeast Asia;West Asia;Asia Pacific|Asia-Pacific|Asia/Pacific
: Pacific Rim;Latin America;Central America;Eastern Europe|East Europe;Western Europe|West Europe;Central Europe
: Northern Europe;Southern Europe;Southeastern Europe|Southeast Europe;Scandinavia;Balkans|Balkan Peninsula
: Baltics|Baltic States;Caucasus|Transcaucasia;Maghreb;Sahel;Sahara|Sahara Desert
: Sub-Saharan Africa|sub-Saharan Africa;North Africa;West Africa;East Africa;Central Africa;Southern Africa
: Horn of Africa;Caribbean;West Indies;Levant;Gulf|Persian Gulf|Arabian Gulf;Gulf of Mexico;North Sea
: Baltic Sea|Baltic;Black Sea;Caspian Sea;Caspian;Red Sea;Dead Sea;Adriatic Sea|Adriatic;Aegean Sea|Aegean
: Mediterranean Sea|Mediterranean;Arabian Sea;South China Sea;East China Sea;Yellow Sea;Sea of Japan;Bering Sea
: Barents Sea;Irish Sea;Atlantic Ocean|Atlantic;North Atlantic;South Atlantic;Pacific Ocean|Pacific;South Pacific
: North Pacific;Indian Ocean;Arctic Ocean|Arctic;English Channel;Strait of Hormuz;Bosporus|Bosphorus
: Strait of Gibraltar;Taiwan Strait;Golan Heights|Golan;Kashmir;Kurdistan;Himalayas|Himalaya
: Alps|Swiss Alps|French Alps;Pyrenees;Andes;Amazon Basin;Patagonia;Great Lakes;Benelux;Iberia|Iberian Peninsula
: Korean Peninsula;Indochina;Mekong Delta;Borneo;Lapland;Silesia;Bermuda Triangle;Spratly Islands;Rio Grande;Rhine
: Danube;Nile|River Nile|Nile River;Euphrates;Tigris;Ganges;Mekong;Amazon River;Jordan River;Lake Superior
: Lake Erie;Lake Ontario;Lake Huron;Lake Victoria;Lake Geneva;Mount Everest;Northeast;Southeast
: Bay of Biscay;Bay of Bengal;Gulf of Aden;Gulf of Thailand;Gulf of Tonkin;Gulf of Oman;Gulf of Aqaba
: Gulf of Finland;Gulf of Guinea;Gulf of Alaska;Gulf of California;Bay of Pigs
: Strait of Malacca|Malacca Strait|Straits of Malacca;Bering Strait;Dardanelles;Tasman Sea;Coral Sea
: Sea of Galilee;Sea of Okhotsk;Sea of Azov;Sea of Marmara;Ionian Sea;Tyrrhenian Sea;Ligurian Sea;Norwegian Sea
: Caribbean Sea;Sargasso Sea;Southern Ocean;South Pole;North Pole;Antarctic;Fertile Crescent;Silk Road;Asia Minor
: Anatolia;Arabia|Arabian Peninsula;Gulf States;Mesopotamia;Great Rift Valley|Rift Valley;Kalahari|Kalahari Desert
: Gobi Desert|Gobi;Namib Desert;Congo Basin;Congo River;Zambezi River|Zambezi;Orinoco River|Orinoco;Mekong River
: Indus River|Indus;Brahmaputra;Elbe;Oder;Rhone;Loire;Seine;Tiber;Don River;Dnieper|Dnieper River;Drina;Sava
: Amur River;Plate River|River Plate;Victoria Falls;Lake Tanganyika;Lake Malawi;Lake Chad;Lake Titicaca;Aral Sea
: Lake Constance;Lake Como;Mount Kenya;Mount Etna;Mont Blanc;Matterhorn;Carpathians|Carpathian Mountains
: Polynesia;Melanesia;Antilles;Lesser Antilles;Greater Antilles;Leeward Islands;Windward Islands;Low Countries
: Nordic Countries;Baltic Republics;Central Asian Republics;Western Hemisphere;Northern Hemisphere
: Southern Hemisphere;Northern Africa;Eastern Africa;Western Africa;Eastern Asia;Western Asia;Southern Asia
: North East Asia;Holy Land;Mideast Gulf;North-West Europe;Northwest Europe;North-West Africa;Eurozone|Euroland
: Indian Subcontinent|Indian subcontinent
AF: Hindu Kush;Panjshir Valley|Panjshir
AR: Pampas
AT: Tyrol;Carinthia;Styria
AU: Great Barrier Reef;Gold Coast;Bondi Beach
AZ: Nagorno-Karabakh
BA: Republika Srpska
BE: Flanders;Wallonia
BR: Amazonia;Copacabana
CA: Maritimes|Maritime Provinces;Atlantic Canada;Western Canada;Vancouver Island;Hudson Bay;Labrador
CA: Cape Breton|Cape Breton Island;Baffin Island;Nunavik
CD: Kivu;Kasai
CL: Atacama Desert|Atacama;Easter Island
CN: Manchuria;Yangtze|Yangtze River;Tiananmen Square;Pearl River Delta;Yangtze River Delta;Three Gorges;Yellow River
CN: Zhongnanhai
CU: Guantanamo Bay|Guantanamo
CZ: Bohemia;Moravia
DE: Rhineland;Ruhr|Ruhr Valley;Black Forest
DK: Jutland
EC: Galapagos Islands
EG: Suez Canal;Sinai|Sinai Peninsula
ES: Canary Islands;Balearic Islands|Balearics;Costa del Sol;Ibiza;Majorca|Mallorca;Minorca|Menorca;Tenerife;Castile
ET: Ogaden;Tigray
FO: Faroe Islands
FR: Provence;Burgundy;Alsace;Lorraine;Cote d'Azur|Côte d'Azur|French Riviera;Loire Valley;La Defense|La Défense
FR: Left Bank;Champs-Elysees|Champs-Élysées;Vosges;Dordogne
GB: Downing Street;Ulster;Cornwall;Yorkshire;Lancashire;Kent;Essex;Sussex;Surrey;Devon;Norfolk;Suffolk;Hampshire
GB: Midlands;Channel Islands;Hebrides;Thames;City of London;Canary Wharf;Docklands;Soho;West Midlands
GB: East Midlands;East Anglia;Home Counties;Cotswolds;Lake District;Scottish Highlands;Shetland|Shetland Islands
GB: Orkney|Orkney Islands;Isle of Wight;Merseyside;Tyneside;Teesside;Humberside;Greater London;Greater Manchester
GB: West Country;Kensington;Westminster;Mayfair;Piccadilly;Trafalgar Square;Whitehall;West End;Heathrow;Gatwick
GB: Devonshire;Cumbria;Northumberland;Lincolnshire;Cambridgeshire;Oxfordshire;Buckinghamshire;Hertfordshire
GB: Berkshire;Bedfordshire;Northamptonshire;Leicestershire;Derbyshire;Nottinghamshire;Staffordshire;Shropshire
GB: Cheshire;Worcestershire;Gloucestershire;Herefordshire;Warwickshire;Wiltshire;Dorset;Somerset;North Yorkshire
GB: South Yorkshire;West Yorkshire;County Durham;Tyne and Wear;Glamorgan;Aberdeenshire;County Antrim;County Down
GB: County Tyrone;County Armagh;County Fermanagh
GE: Abkhazia;South Ossetia
GR: Crete;Peloponnese;Corfu;Santorini;Aegean Islands
HR: Slavonia;Dalmatia;Krajina;Istria
ID: Java;Sumatra;Sulawesi
IE: County Cork;County Kerry;County Galway;County Mayo;County Donegal;County Tipperary;County Clare;County Limerick
IE: County Wicklow;County Kildare;County Meath;County Louth;County Wexford;Connemara
IL: Galilee;Negev|Negev Desert;Temple Mount
IN: Punjab;Deccan;Ladakh
IO: Diego Garcia
IQ: Sunni Triangle;Green Zone;Iraqi Kurdistan
IT: South Tyrol;Po Valley;Dolomites;Amalfi Coast;Mezzogiorno
JP: Honshu;Kyushu;Mount Fuji;Kansai;Kanto;Ginza;Shikoku
LB: Bekaa Valley|Bekaa
LK: Jaffna Peninsula
MA: Atlas Mountains
MX: Chihuahuan Desert;Sierra Madre
NG: Biafra;Niger Delta
NZ: North Island;South Island
PA: Panama Canal
PH: Mindanao;Luzon
PK: Baluchistan|Balochistan
PS: West Bank;Gaza Strip|Gaza;East Jerusalem
PT: Azores;Madeira;Algarve
RO: Transylvania
RS: Vojvodina
RU: Siberia;Ural Mountains|Urals;Ossetia;Kuril Islands;Volga;Red Square;Kamchatka;Sakhalin|Sakhalin Island
RU: Lake Baikal;Caucasus Mountains;Kuban;Karelia;Yamal Peninsula
SD: Darfur
SO: Somaliland;Puntland
TZ: Zanzibar;Kilimanjaro
UA: Donbass
US: Gulf Coast;Rocky Mountains|Rockies;Appalachia|Appalachian Mountains;Silicon Valley;New England
US: Midwest;Deep South;Pacific Northwest;Great Plains;Bay Area|San Francisco Bay Area;Napa Valley;Long Island;Harlem
US: Cape Cod;Capitol Hill;Camp David;Ground Zero;Pearl Harbor;Mississippi River;Missouri River;Colorado River
US: Hudson River;Potomac River;Ohio River;Lake Michigan;Lake Tahoe;Alaska Highway;Death Valley;Grand Canyon
US: Yellowstone;Everglades;Chesapeake Bay;San Fernando Valley;Orange County;Westchester County;Cook County
US: Dade County;Pennsylvania Avenue;Fifth Avenue;Park Avenue;East Coast;West Coast
US: Upper Midwest;Sun Belt;Rust Belt;Corn Belt;Great Salt Lake;Mojave Desert;Mount Rushmore;Niagara Falls
US: Puget Sound;San Andreas Fault;Sierra Nevada;Ozarks;Catskills;Adirondacks|Adirondack Mountains
US: Hamptons|the Hamptons;Las Vegas Strip;Times Square;Central Park;Sunset Strip;Florida Keys;Florida Panhandle
US: Texas Panhandle;Delaware Valley;Hudson Valley;Coachella Valley;Prudhoe Bay;Prince William Sound
US: Three Mile Island;Cape Canaveral;Aleutian Islands|Aleutians;Mississippi Delta;Research Triangle;Permian Basin
KY: Grand Cayman;Cayman Brac
VG: Tortola;Virgin Gorda
ZA: Transvaal;Robben Island;Cape Peninsula;Witwatersrand
"""
"""Country, where a region lies in one; then names."""

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

COMMONWEALTHS = ("KY", "MA", "PA", "VA")
"""States of the US that call themselves so: the Commonwealth of Virginia."""

PROVINCES = """
CA 01 Alberta|Alta.;CA 02 British Columbia|B.C.;CA 03 Manitoba|Man.;CA 04 New Brunswick|N.B.
CA 05 Newfoundland|Nfld.|Newfoundland and Labrador;CA 07 Nova Scotia|N.S.;CA 08 Ontario|Ont.
CA 09 Prince Edward Island|P.E.I.;CA 10 Quebec|Québec|Que.;CA 11 Saskatchewan|Sask.;CA 12 Yukon|Yukon Territory
CA 13 Northwest Territories|N.W.T.;CA 14 Nunavut;AU 01 Australian Capital Territory|A.C.T.
AU 02 New South Wales|NSW|N.S.W.
AU 03 Northern Territory;AU 04 Queensland;AU 05 South Australia;AU 06 Tasmania;AU 07 Victoria;AU 08 Western Australia
GB ENG England;GB SCT Scotland;GB WLS Wales;GB NIR Northern Ireland|N. Ireland;US PR Puerto Rico|P.R.;US GU Guam
"""
"""Country, GeoNames admin1 code, and names of states other than those of the US."""

STATES_BY_CITY = """
DE: Bavaria|Bayern=Munich;Saxony=Dresden;Hesse=Frankfurt am Main;Lower Saxony=Hannover;Thuringia=Erfurt
DE: North Rhine-Westphalia|North Rhine Westphalia=Köln;Baden-Wuerttemberg|Baden-Württemberg=Stuttgart
DE: Brandenburg=Potsdam;Saxony-Anhalt=Magdeburg;Schleswig-Holstein=Kiel;Rhineland-Palatinate=Mainz
DE: Mecklenburg-Western Pomerania|Mecklenburg=Rostock;Saarland=Saarbrücken
FR: Ile-de-France|Île-de-France=Paris;Normandy=Rouen;Brittany=Rennes;Aquitaine=Bordeaux;Corsica=Ajaccio
IT: Tuscany=Florence;Sicily=Palermo;Sardinia=Cagliari;Lombardy=Milan;Piedmont=Turin;Umbria=Perugia;Veneto=Venice
IT: Lazio=Rome;Campania=Naples;Liguria=Genoa;Puglia|Apulia=Bari;Calabria=Reggio Calabria;Emilia-Romagna=Bologna
IT: Abruzzo=Pescara;Marche=Ancona
ES: Catalonia=Barcelona;Andalusia=Sevilla;Galicia=Vigo;Basque Country=Bilbao;Aragon=Zaragoza;Navarre=Pamplona
ES: Castile and Leon=Valladolid;Asturias=Oviedo;Cantabria=Santander;Extremadura=Badajoz
CH: Ticino=Lugano;Vaud=Lausanne;Valais=Sitten;Graubuenden|Graubünden|Grisons=Chur
AT: Lower Austria=Sankt Pölten;Upper Austria=Linz
CN: Guangdong=Guangzhou;Sichuan=Chengdu;Yunnan=Kunming;Hunan=Changsha;Hubei=Wuhan;Fujian=Fuzhou;Zhejiang=Hangzhou
CN: Jiangsu=Nanjing;Shandong=Jinan;Hainan=Haikou;Henan=Zhengzhou;Hebei=Shijiazhuang;Shanxi=Taiyuan;Shaanxi=Xi’an
CN: Liaoning=Shenyang;Jilin=Changchun;Heilongjiang=Harbin;Anhui=Hefei;Jiangxi=Nanchang;Guangxi=Nanning
CN: Guizhou=Guiyang;Gansu=Lanzhou;Qinghai=Xining;Ningxia=Yinchuan;Xinjiang=Ürümqi;Tibet=Lhasa;Inner Mongolia=Hohhot
IN: Gujarat=Ahmedabad;Maharashtra=Mumbai;Kerala=Thiruvananthapuram;Karnataka=Bengaluru;Bihar=Patna;Assam=Guwahati
IN: Rajasthan=Jaipur;Tamil Nadu=Chennai;Uttar Pradesh=Lucknow;West Bengal=Kolkata;Andhra Pradesh=Visakhapatnam
IN: Telangana=Hyderabad;Madhya Pradesh=Bhopal;Haryana=Faridabad;Orissa|Odisha=Bhubaneswar;Jharkhand=Ranchi
IN: Chhattisgarh=Raipur;Himachal Pradesh=Shimla;Uttarakhand=Dehradun;Jammu and Kashmir|Jammu=Srinagar;Manipur=Imphal
IN: Nagaland=Kohima;Tripura=Agartala;Meghalaya=Shillong;Mizoram=Aizawl
JP: Hokkaido=Sapporo;Okinawa=Naha;Hyogo=Kobe;Aichi=Nagoya;Kanagawa=Yokohama;Saitama Prefecture=Saitama
PK: Sindh|Sind=Karachi;North-West Frontier Province|Northwest Frontier Province|Khyber Pakhtunkhwa=Peshawar
ID: Aceh=Banda Aceh;Bali=Denpasar;West Java=Bandung;East Java=Surabaya;Central Java=Semarang;Irian Jaya|Papua=Jayapura
ID: West Kalimantan=Pontianak;East Kalimantan=Samarinda
MY: Sabah=Kota Kinabalu;Sarawak=Kuching;Pahang=Kuantan;Selangor=Shah Alam;Johor|Johore=Johor Bahru;Perak=Ipoh
MY: Kedah=Alor Setar;Kelantan=Kota Bharu;Terengganu=Kuala Terengganu;Negri Sembilan|Negeri Sembilan=Seremban
MY: Penang|Pinang=George Town
ZA: KwaZulu-Natal|KwaZulu Natal|KwaZulu=Durban;Gauteng=Johannesburg;Western Cape=Cape Town;Limpopo=Polokwane
ZA: Eastern Cape=Gqeberha;Free State|Orange Free State=Bloemfontein;Mpumalanga=Emalahleni;Northern Cape=Kimberley
CD: Katanga|Shaba=Lubumbashi;North Kivu=Goma;South Kivu=Bukavu
RU: Tatarstan=Kazan;Dagestan|Daghestan=Makhachkala;Chechnya|Chechen Republic=Grozny;Ingushetia=Nazran
RU: Bashkortostan|Bashkiria=Ufa;North Ossetia=Vladikavkaz;Buryatia=Ulan-Ude;Yakutia|Sakha=Yakutsk;Primorye=Vladivostok
RU: Krasnodar Territory=Krasnodar;Stavropol Territory=Stavropol;Kalmykia=Elista;Udmurtia=Izhevsk;Chuvashia=Cheboksary
UA: Crimea=Simferopol
MX: Chiapas=Tuxtla;Yucatan|Yucatán=Mérida;Sonora=Hermosillo;Chihuahua=Chihuahua;Jalisco=Guadalajara
MX: Baja California|Baja=Tijuana;Nuevo Leon|Nuevo León=Monterrey;Tamaulipas=Reynosa;Sinaloa=Culiacán
MX: Michoacan|Michoacán=Morelia;Guerrero=Acapulco de Juárez;Oaxaca=Oaxaca;Coahuila=Saltillo;Tabasco=Villahermosa
MX: Quintana Roo=Cancún;Veracruz=Veracruz;Zacatecas=Zacatecas;Durango=Victoria de Durango
BR: Bahia=Salvador;Minas Gerais=Belo Horizonte;Sao Paulo state=São Paulo;Parana|Paraná=Curitiba;Ceara|Ceará=Fortaleza
BR: Rio Grande do Sul=Porto Alegre;Santa Catarina=Joinville;Pernambuco=Recife;Goias|Goiás=Goiânia;Amazonas=Manaus
BR: Mato Grosso=Cuiabá;Mato Grosso do Sul=Campo Grande;Espirito Santo=Vitória;Maranhao|Maranhão=São Luís
AR: Tierra del Fuego=Ushuaia;Santa Fe province=Rosario;Neuquen|Neuquén=Neuquén
CO: Antioquia=Medellín;Valle del Cauca=Cali;Putumayo=Mocoa
PH: Cebu province=Cebu City
IQ: Anbar=Ramadi;Diyala=Baqubah
AF: Helmand=Lashkar Gāh;Nangarhar=Jalālābād;Kunduz province=Kunduz
NL: North Holland=Amsterdam;South Holland=Rotterdam;Gelderland=Nijmegen;Friesland=Leeuwarden;Limburg=Maastricht
"""
"""Country, state or province with its other names, and a city by which GeoNames' admin1 code is found."""

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
Hutu Tutsi Sikh Tamil Zulu Sinhalese Maori Sunni Shiite Shi'ite Communist Republican Democratic Slavic Byzantine Nazi
"""

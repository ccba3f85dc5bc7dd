"""Facts about cities that no package has in a usable form: English and older names, and which are known by name."""

ENGLISH_NAMES = {
    "Köln": "Cologne", "Sevilla": "Seville", "Makkah": "Mecca", "Al Madinah": "Medina", "Basrah": "Basra",
    "Hannover": "Hanover", "Homyel'": "Gomel", "Ḩamāh": "Hama", "Dihok": "Dohuk", "Gent": "Ghent", "Pátra": "Patras",
    "Thessaloníki": "Thessaloniki", "Siracusa": "Syracuse", "Brugge": "Bruges", "Luzern": "Lucerne",
    "Zürich": "Zurich", "Montréal": "Montreal", "Québec": "Quebec City", "Sokhumi": "Sukhumi", "Hargeysa": "Hargeisa",
    "Genève": "Geneva", "Antwerpen": "Antwerp", "Göteborg": "Gothenburg", "Xi’an": "Xi'an", "Liège": "Liege",
    "Marseille": "Marseille", "Frankfurt am Main": "Frankfurt", "Århus": "Aarhus", "Al Fallūjah": "Fallujah",
}  # fmt: skip
"""The usual English name of cities of more than 100,000 inhabitants that GeoNames lists by another."""

CITY_ALIASES = {
    "New York City": "New York|NYC|N.Y.C.", "Los Angeles": "L.A.|LA", "Washington": "Washington D.C.|Washington DC",
    "Mumbai": "Bombay", "Kolkata": "Calcutta", "Chennai": "Madras", "Beijing": "Peking", "Kyiv": "Kiev",
    "Yangon": "Rangoon", "Saint Petersburg": "St. Petersburg|St Petersburg|Leningrad",
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
    "Kraków": "Cracow", "Gdańsk": "Danzig", "Wrocław": "Breslau", "Lviv": "Lvov|Lwow", "Dnipro": "Dnepropetrovsk",
    "Mykolayiv": "Mykolaiv|Nikolayev", "Homyel'": "Gomel|Homel", "Yekaterinburg": "Sverdlovsk",
    "Nizhniy Novgorod": "Nizhny Novgorod|Gorky", "Volgograd": "Stalingrad", "Sokhumi": "Sukhumi",
    "Chisinau": "Kishinev", "Tianjin": "Tientsin", "Nanjing": "Nanking", "Chongqing": "Chungking",
    "Qingdao": "Tsingtao", "Busan": "Pusan", "Daegu": "Taegu", "Gwangju": "Kwangju", "Daejeon": "Taejon",
    "Da Nang": "Danang", "Pune": "Poona", "Varanasi": "Benares", "Thiruvananthapuram": "Trivandrum",
    "Kochi": "Cochin", "Kozhikode": "Calicut", "Mangaluru": "Mangalore", "Mysuru": "Mysore",
    "Visakhapatnam": "Vizag", "Puducherry": "Pondicherry", "Guwahati": "Gauhati", "Prayagraj": "Allahabad",
    "Chattogram": "Chittagong", "Erbil": "Arbil|Irbil", "Dihok": "Dohuk|Dahuk", "Duhok": "Dohuk|Dahuk",
    "Al Fallūjah": "Fallujah|Falluja", "Karbala": "Kerbala|Karbala'", "Sanaa": "Sana'a|Sana",
    "Ḩamāh": "Hama", "Hamah": "Hama", "Fes": "Fez", "Fès": "Fez", "Gqeberha": "Port Elizabeth",
    "Porto": "Oporto", "Reims": "Rheims", "Livorno": "Leghorn", "Brugge": "Bruges", "Luzern": "Lucerne",
    "Davos": "Davos", "Cluj-Napoca": "Cluj", "Thessaloníki": "Salonika|Thessalonika", "Pátra": "Patras",
    "Århus": "Aarhus", "Aarhus": "Århus", "Arkhangel’sk": "Arkhangelsk|Archangel", "Londonderry": "Derry",
    "Derry": "Londonderry", "Xi’an": "Xian|Xi'an|Sian", "Johor Bahru": "Johor Baru", "Cusco": "Cuzco",
    "Ciudad Juárez": "Juarez|Ciudad Juarez", "Rio de Janeiro": "Rio", "Kuwait City": "Kuwait City",
    "Gaza": "Gaza City", "Marrakesh": "Marrakech", "Tangier": "Tangiers", "Tripoli": "", "Milano": "Milan",
    "Hargeysa": "Hargeisa", "N'Djamena": "Ndjamena|N'djamena", "Kingston upon Hull": "Hull",
    "Stoke-on-Trent": "Stoke", "Newcastle upon Tyne": "Newcastle", "Southend-on-Sea": "Southend",
    "Monte-Carlo": "Monte Carlo", "San Sebastián": "San Sebastian|Donostia", "Pamplona": "Iruna",
    "Jerusalem": "Al-Quds", "Oulu": "Uleaborg", "Turku": "Abo", "Plzeň": "Pilsen", "Brno": "Bruenn",
    "Bratislava": "Pressburg", "Harare": "Salisbury", "Maputo": "Lourenco Marques", "Kinshasa": "Leopoldville",
    "Lubumbashi": "Elisabethville", "Jakarta": "Djakarta|Batavia",
    "Yogyakarta": "Jogjakarta|Jogja", "Makassar": "Ujung Pandang", "Bandar Lampung": "Tanjungkarang",
    "Xiamen": "Amoy", "Guiyang": "Kweiyang", "Suzhou": "Soochow", "Hangzhou": "Hangchow", "Taipei": "Taibei",
    "Kaohsiung": "Gaoxiong", "Samarkand": "Samarqand", "Bishkek": "Frunze", "Dushanbe": "Stalinabad",
    "Ashgabat": "Ashkhabad", "Aşgabat": "Ashgabat|Ashkhabad", "Rostov-on-Don": "Rostov", "Izmir": "Smyrna|İzmir",
    "Odesa": "Odessa", "Kharkiv": "Kharkov", "Zaporizhzhya": "Zaporizhzhia|Zaporozhye", "Lugansk": "Luhansk",
    "Luhansk": "Lugansk", "Chernivtsi": "Chernovtsy", "Vilnius": "Vilna", "Kaunas": "Kovno", "Tallinn": "Reval",
    "Klaipėda": "Memel", "Szczecin": "Stettin", "Poznań": "Posen", "Sibiu": "Hermannstadt", "Timişoara": "Timisoara",
    "Iaşi": "Iasi|Jassy", "Rijeka": "Fiume", "Bitola": "Monastir", "Edirne": "Adrianople", "Iraklion": "Heraklion",
    "Irákleion": "Heraklion|Iraklion", "Niš": "Nis", "Santa Cruz de la Sierra": "Santa Cruz",
    "Rome": "Roma", "Naples": "Napoli", "Milan": "Milano", "Turin": "Torino", "Lyon": "Lyons", "Lisbon": "Lisboa",
    "Marseille": "Marseilles", "Cebu City": "Cebu", "Monterrey": "Monterey", "Ho Chi Minh City": "Saigon|Ho Chi Minh",
    "Ulaanbaatar": "Ulan Bator", "Zhengzhou": "Chengchow", "Tehran": "Teheran", "Isfahan": "Esfahan",
    "Al Ain City": "Al Ain", "Qom": "Qum", "Ta’if": "Taif", "Huế": "Hue", "Benin City": "", "Gaziantep": "Antep",
    "Philadelphia": "Philly", "Fort Lauderdale": "Ft. Lauderdale", "Fort Worth": "Ft. Worth", "Winston-Salem": "",
}  # fmt: skip

NOTED_CITIES = """
US: Palo Alto;Cupertino;Redmond;Menlo Park;Bentonville;Greenwich;White Plains;Beverly Hills;Santa Monica;Malibu
US: Mountain View;Sunnyvale;Santa Barbara;Burbank;Cambridge;Oak Ridge;Los Alamos;Princeton;West Palm Beach;Key West
US: Atlantic City;Aspen;Hollywood;Hoboken;Poughkeepsie;Schenectady;Niagara Falls;Fort Knox;West Point;Annapolis
US: Juneau;Dover;Augusta;Frankfort;Helena;Trenton;Santa Fe;Bismarck;Pierre;Montpelier;Charleston;Cheyenne;Olympia
US: Carson City;Harrisburg;Jefferson City;Selma;Gettysburg;Waco;Roswell;Biloxi;Galveston;Laredo;Kalamazoo
GB: Wimbledon;Windsor;Canterbury;Dover;Stratford-upon-Avon;Inverness;Winchester;Salisbury;Londonderry;Omagh;Newry
GB: Lockerbie;Epsom;Ascot;Hull;Durham;Lancaster;Bath;Loughborough;Warrington;Grimsby;Scarborough;Torquay;Armagh
IE: Galway;Limerick;Waterford;Dundalk;Drogheda;Kilkenny;Sligo;Tralee
IT: Venice;Siena;Mantua;Pisa;Assisi;San Remo;Capri;Como;Lucca;Cremona;Trento;Bolzano;Maranello
FR: Cannes;Calais;Dunkirk;Versailles;Avignon;Cherbourg;Boulogne;Chartres;Lourdes;Vichy;Verdun;Saint-Tropez;Cognac
FR: Evian;Chamonix;Biarritz;Bayonne;Colmar;Ajaccio;Bastia;Arles;Troyes;Bourges;La Rochelle;Quimper;Auxerre
ES: Toledo;Segovia;San Sebastian;Santiago de Compostela;Marbella;Benidorm;Girona;Cadiz
CH: Lugano;Zug;Davos;St. Moritz;Montreux;Fribourg;Thun;Schaffhausen;Vevey;Nyon
DE: Bayreuth;Weimar;Passau;Dachau;Baden-Baden;Cuxhaven;Konstanz;Leverkusen;Walldorf;Ingolstadt
BE: Ostend;Ypres;Namur;Mons;Hasselt;Zeebrugge;Leuven
NL: Delft;Leiden;Gouda;Heerenveen;Venlo;Hilversum;IJmuiden
HR: Dubrovnik;Vukovar;Zadar;Pula;Knin;Sibenik
BA: Srebrenica;Mostar;Bihac;Brcko;Gorazde;Pale;Bijeljina;Prijedor
SI: Maribor;Koper;Kranj
GR: Corinth;Sparta;Delphi;Olympia;Piraeus
CY: Larnaca;Famagusta;Paphos;Kyrenia
PS: Ramallah;Jericho;Bethlehem;Nablus;Jenin;Rafah;Tulkarem;Khan Younis
IL: Eilat;Nazareth;Acre;Tiberias;Herzliya;Caesarea;Dimona;Ashkelon
LB: Tyre;Sidon;Baalbek;Zahle;Qana
IQ: Tikrit;Samarra;Halabja;Falluja
SA: Medina;Dhahran;Taif;Khobar
JO: Aqaba;Petra
EG: Luxor;Sharm el-Sheikh;Ismailia
UA: Yalta;Chernobyl;Balaklava
RU: Beslan;Nazran;Pskov;Dubna;Magadan;Norilsk
GE: Gori;Poti;Sukhumi
AZ: Stepanakert
TH: Phuket;Pattaya;Ayutthaya
LA: Luang Prabang
MY: Penang;Putrajaya
KH: Siem Reap
ML: Timbuktu
IN: Goa;Ayodhya;Panaji;Darjeeling;Shimla
CZ: Karlovy Vary;Marienbad;Terezin
PL: Auschwitz;Oswiecim;Sopot;Gdynia;Zakopane
AT: Klagenfurt;Kitzbuehel;Bregenz
NO: Lillehammer;Tromso;Narvik;Hammerfest
SE: Lund;Kalmar;Visby;Kiruna;Trollhattan
FI: Rovaniemi;Lahti
DK: Roskilde;Esbjerg;Billund;Helsingor
CA: Banff;Whistler;Moncton;Fredericton;Charlottetown;Yellowknife;Whitehorse;Iqaluit;Niagara Falls;Fort McMurray
AU: Alice Springs;Ballarat;Bendigo;Mackay;Port Hedland;Broken Hill
UY: Punta del Este
MC: Monte Carlo
AL: Vlore;Gjirokaster;Saranda
RS: Vranje
XK: Pec;Prizren;Mitrovica
"""
"""Country, and cities that a reader knows without the state or country beside them though they are small."""

CAPITAL_ALIASES = {
    "AG": "St. John's|Saint John’s|Saint John's",
    "GD": "St. George's|Saint George's",
    "TO": "Nuku'alofa|Nuku‘alofa",
    "VU": "Port Vila|Port-Vila",
    "FO": "Torshavn|Tórshavn",
    "TT": "Port of Spain|Port-of-Spain",
    "KW": "Kuwait City",
    "NC": "Noumea|Nouméa",
    "ST": "Sao Tome|São Tomé",
    "CW": "Willemstad",
    "MT": "Valletta|Valetta",
    "US": "Washington, D.C.|Washington D.C.|Washington DC",
}
"""Spellings of capitals, by country, where they are not those of GeoNames."""

NOT_NOTED = ("Douglas", "Victoria", "Hamilton", "Plymouth", "Kingston", "Jamestown", "Stanley")
"""Capitals whose names are better known as something else."""

MINOR_CITIES = (
    "Toyota",
    "Hitachi",
    "Kawasaki",
    "Santander",
    "Duma",
    "Banda",
    "Ajax",
    "Mobile",
    "Surprise",
    "Enterprise",
    "Orange",
    "Reading",
    "Nice",
    "Best",
    "Date",
    "Bath",
    "Independence",
    "Paradise",
    "Liberty",
    "Union",
    "Hope",
    "Commerce",
    "Sparks",
    "Progress",
    "Media",
    "Mission",
    "Normal",
    "Hull",
    "Pale",
    "Roma",
    "Split",
    "Essen",
    "Of",
    "Ho",
    "Asia",
    "Carlsberg",
    "Corona",
    "Pioneer",
    "Industry",
    "Victory",
    "Rio Tinto",
    "Man",
    "Home",
    "Bar",
    "Most",
    "Sale",
)
"""Cities whose names are mostly something else: known only with their state or country beside them."""

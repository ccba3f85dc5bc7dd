"""The words by which names are known: what a name begins or ends with, and what stands beside it.

Written by hand from general knowledge of English business and news prose; lower-case, words apart by blanks. A word may
stand in several lists. `flags.flags_of` turns them into bits.
"""

from __future__ import annotations

FUNCTION = """
a an the this that these those some any each every all both either neither no another such other others many much most
more few several one two three four five six seven eight nine ten eleven twelve i you he she it we they him her them
us me my his its our your their who whom whose which what when where why how whether while if unless until till since
because although though as than so but or nor yet and also too not only just even still again already always never
often then there here now once in on at by for from with without within into onto upon of off over under above below
about across after before against along among amid around behind between beyond despite down during except inside like
near outside past per through throughout to toward towards up via is are was were be been being am has have had do
does did will would shall should can could may might must let lets however meanwhile moreover nevertheless furthermore
therefore thus hence instead otherwise perhaps maybe indeed yes well oh ah dear please thank thanks according earlier
later last next first second third fourth fifth final finally recently today yesterday tomorrow tonight nor don't
didn't isn't won't it's he's she's i'm i've we're we've they're that's there's what's let's can't wasn't weren't i'd
i'll you're doesn't couldn't wouldn't haven't hasn't ms. page section article chapter part figure table item no. nos.
exhibit schedule annex appendix clause paragraph vol volume issue phase stage
"""

# Function words that begin a new name where they stand capitalised inside of a run, as headlines have them.
SPLITTERS = """
they he she it we i you is are was were be been has have had do does did will would should could can may must to into
with without at by from as but or nor if than then when while after before during against among amid between behind
over under about across through via on for in its their his her your our my not no who what how why where which this
that these those here there says say said up down off out onto upon toward towards despite until since because though
although versus vs now also the and of a an
needs wants gets acquire acquires announces appoints completes launches unveils agrees wins hires joins seeks says
urges approves buys sells raises rejects accepts expands extends receives selects buy sell
owes nabs sues denies vacates blasts scores fetches bags snags secures closes faces beats loses asks tells warns
denied ordered
"""

# Peoples, faiths and followers beside the demonyms of countries: no names of parties.
GROUPS = """
jews nazi nazis gentile gentiles zionist zionists marxist marxists leninist maoist maoists fascist fascists democrat
democrats republican republicans communist communists socialist socialists liberal liberals conservative conservatives
islamist islamists evangelical evangelicals baptist baptists methodist methodists mormon mormons jesuit jesuits
franciscan tory tories whig whigs anglican anglicans lutheran lutherans calvinist sabbath torah bible koran quran
gospel allah
christ messiah satan internet web french-canadian african-american african-americans asian-american latino latinos
hispanics indigenous aboriginal aborigines inuit gypsy gypsies roma caucasian victorian edwardian elizabethan gothic
renaissance baroque medieval olympic olympics paralympic
christians muslims hindus buddhists sikhs tutsi tutsis hutu hutus zulu zulus xhosa tamil tamils yoruba igbo hausa
mayans aztec aztecs inca incas cherokees navajo navajos blackfoot
mohawk mohawks
iroquois ojibwa ojibwe comanche comanches hopi maori maoris bedouin bedouins berber berbers pashtun pashtuns
"""

CALENDAR = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
christmas easter thanksgiving halloween ramadan passover hanukkah yom kippur hogmanay spring summer autumn winter
midnight noon gmt est edt pst pdt cst cdt cet utc am pm a.m p.m
"""

# Before a person's name only.
TITLES = """
counselor counsellor consul rector attache attaché solicitor
mr mrs ms miss mister messrs dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam
sheikh sheik hon sen senator senators rep representative reps congressman congresswoman gov governor lt gen general
col colonel maj major capt captain sgt sergeant cpl corporal cmdr commander adm admiral pvt private lieutenant brig
brigadier marshal judge justice magistrate president presidents premier chancellor minister ministers king queen
prince princess duke duchess emperor empress pope cardinal archbishop bishop pastor monsignor saint ayatollah mullah
mayor councilman councilwoman alderman sheriff coach manager ambassador ambassadors secretary commissioner envoy
spokesman spokeswoman spokesperson chairman chairwoman chairperson chair ceo cfo coo cto cio director directors
principal chief attorney prosecutor lawyer counsel treasurer comptroller deputy undersecretary analyst economist
strategist columnist editor reporter correspondent author writer actor actress singer composer conductor painter
sculptor architect poet novelist playwright filmmaker astronaut cosmonaut scientist physicist chemist historian
philosopher officer detective inspector agent sergeant leader president-elect vice-president speaker delegate mp mep
chairmen nominee candidate founder co-founder owner billionaire tycoon financier investor entrepreneur banker
executive superintendent administrator sens reps govs drs profs
chaplain abbot quarterback pitcher midfielder striker goalkeeper defender captain
skipper outfielder shortstop catcher driver rapper comedian photographer designer dictator warlord guerrilla
czar tsar sultan emir count countess baron baroness spymaster negotiator mediator det insp supt attorney-general
datuk dato
tun seri haji hajji sayyid maulana swami shri begum khun besar prophet señor señora herr frau monsieur madame mme mlle
doña
convener convenor vice-chancellor provost
taoiseach tanaiste cllr councillor councilor assemblyman assemblywoman selectman chef signor signora pandit ustad sardar
mufti hojatoleslam vicar archdeacon constable trooper assessor pm
"""

# Between an organisation and its officer's name; "Kilo Chairman Ann Lee".
CORPORATE_OFFICES = """
chairman chairwoman chairperson ceo cfo coo cto cio president director executive spokesman spokeswoman spokesperson
analyst economist strategist founder co-founder owner manager treasurer editor publisher coach vice chief counsel
reporter correspondent boss partner
"""

# Words that stand inside of a title, before its head.
TITLE_PARTS = """
vice deputy assistant associate acting former then ex prime foreign defense defence finance interior justice trade
senior junior chief executive operating financial managing general under honorary interim incoming outgoing first
lady crown party opposition majority minority house senate state federal district county city attorney supreme court
press national security housing labor labour health education agriculture energy transport transportation environment
environmental interior home treasury commerce economics economy industry farm fisheries veterans affairs information
communications public works planning development communist democratic republican staff of for marketing technology
legal investment medical research regional global group non-executive head elder budget police fire vice-chairman
tourism culture cultural sports relations human rights justice water resources science oil mines independent sustainment
local government digital innovation sustainability climate special high permanent resident
"""

SUFFIXES = "jr sr ii iii iv esq phd m.d ph.d"

PARTICLES = (
    "arap de la le du di da van von der den ter ten del della dos das des el al bin ibn ben abu y zu zur af av st san"
)

# The last word of an organisation's name, strong on its own behind a proper name.
ORGANISATION_TAILS = """
inc corp corporation co company companies ltd limited llc plc group holdings holding partners partnership ventures
capital bank banks bancorp bancshares banc bankshares financial finance securities investments investment investors
insurance assurance reinsurance mutual trust fund funds savings credit lending mortgage brokerage equities industries
industrial industrials enterprises enterprise international systems technologies technology software semiconductor
semiconductors electronics electric networks network communications telecommunications telecom telecoms wireless
broadcasting media entertainment pictures studios studio productions records publishing publications publishers press
news newspapers motors motor automotive airlines airways air aviation aerospace aircraft railway railways railroad
railroads lines shipping logistics transport foods food beverages brewing brewery breweries brands products stores
store supermarkets retail pharmaceuticals pharmaceutical pharma biotech biosciences therapeutics laboratories
laboratory labs medical healthcare health hospital hospitals clinic care chemical chemicals petroleum oil gas energy
power utilities resources mining mines gold steel metals cement paper materials construction engineering properties
realty estates hotels resorts casinos restaurants solutions services consulting associates agency agencies
administration authority commission committee council bureau department ministry board institute institution
university college school schools academy foundation society association federation confederation union unions league
alliance coalition congress parliament assembly senate party front movement army navy corps guard police court
tribunal office church museum gallery theater theatre orchestra symphony philharmonic ballet opera choir library times
post journal herald tribune gazette chronicle observer guardian telegraph globe inquirer examiner courier dispatch
bulletin magazine review television radio tv club fc united rovers wanderers athletic albion team brigade organization
organisation exchange chamber consortium cooperative center centre commerce lawyers teachers workers newsroom bureaux
newsdesk lab forum channel books recordings sciences service command partners sons brothers
taverns tobacco textiles garments ceramics rubber tyres plastics packaging cables minerals platinum diamonds fertilisers
fertilizers seeds genetics genomics diagnostics devices instruments robotics aeronautics shipyards shipbuilding
terminals builders payments cosmetics apparel footwear dairy plantations sugar cinemas satellite
cable cellular interactive online digital dynamics controls microsystems optics photonics imaging biologics biopharma
oncology forces conservancy telekom mills milling ledger spectator sentinel argus advertiser bakery bakeries batteries
farms orchards vineyards wines spirits trading traders autos trucks ferries cruises toys gaming biologicals nutrition
organics timber lumber dairies meats snacks sweets furniture carpets jewellers opticals lighting tools bearings valves
pumps turbines rail tankers freight couriers haulage parcels caterers leisure verlag infirmary hospice distillers
aluminium aluminum glass management ratings newswires hatcheries banka investissement investissements participations
versicherung werke fincorp underwriters petrochemicals midstream bottlers global jewelry jewellery jewels bazaar solar
lithium uranium copper nickel analytics wellness mobility hospitality advisors advisers drilling offshore subsea
renewables biofuels pipelines refining agro feeds seafood seafoods bottling infra leasing rentals medicines vaccines
confectionery outfitters equity economics
manufacturing manufacturers distributors distribution processors accelerator incubator quartet quintet trio ensemble
conservatory conservatoire trucking constructors realtors multimedia angels catalysts research sports aero fuels
"""

# The first word of an organisation's name of two words and more, in the languages that put its kind first.
ORGANISATION_FRONTS = """
banco banca banque bank grupo gruppo groupe compagnie compania compañía companhia société societe crédit credit caisse
cassa caja caixa deutsche industrias indústrias empresa petroleos petróleos aerolineas aerolíneas universidad
universidade université universite università universita universität universitat universitas ministerio ministère
instituto institut istituto hotel radio televisa fundación fundacion fondation fondazione stiftung gesellschaft
partido parti partito partei sindicato confederación federación federation cooperativa kooperativa koninklijke
bayerische landesbank volksbank raiffeisenbank sparkasse stichting fonds fondo assicurazioni allgemeine vereinigte
nationale nederlandse svenska norsk norske danske suomen österreichische schweizerische nippon
f.c fc ac afc cf sc rc fk sk nk tsv vfb vfl sv bsc rsc csk dinamo dynamo lokomotiv spartak torpedo shakhtar hapoel
maccabi betar olympique borussia eintracht arminia hansa lokeren steaua rapid deportivo atletico atlético sporting
racing slavia slovan baník banik zaglebie gornik pogon
"""

# Tails that decide less on their own.
WEAK_TAILS = """
air gold gas oil power health care food retail paper power materials lines union unions league front army guard board
court office church school team news post review press journal trust credit police united athletic exchange center
centre commerce workers teachers lawyers corps brigade store stores products savings medical motor electric radio tv
television press international construction technology library department hospital forum channel books command
service lab sons brothers
tobacco textiles ceramics rubber tyres plastics packaging cables minerals platinum diamonds seeds genetics diagnostics
devices instruments robotics terminals builders payments cosmetics apparel footwear dairy plantations
sugar cinemas satellite cable cellular interactive online digital dynamics controls optics imaging oncology forces
aluminium aluminum glass management mills milling ledger spectator sentinel argus advertiser bakery batteries farms
orchards vineyards wines spirits trading traders autos trucks ferries cruises toys gaming nutrition organics
timber lumber dairies meats snacks sweets furniture carpets lighting tools bearings valves pumps turbines rail tankers
freight couriers haulage parcels caterers leisure
global jewelry jewellery jewels bazaar solar lithium uranium copper nickel analytics wellness mobility hospitality
advisors advisers drilling offshore subsea renewables biofuels pipelines refining agro feeds seafood seafoods bottling
infra leasing rentals medicines vaccines confectionery outfitters equity economics
distribution trio angels accelerator research sports
"""

# "Head of X", "Head for X", "Head on X".
ORGANISATION_HEADS = """
bank banc university college school institute institution academy department ministry bureau office board commission
committee council court house association federation confederation union society organization organisation agency
administration authority center centre foundation fund trust league alliance coalition congress conference chamber
church museum library party movement front army order brotherhood sons daughters friends division directorate
secretariat faculty hospital parliament assembly community commonwealth exchange institutes centers city journal times
brigade bar registry archdiocese diocese supervisors national guild knights ministers doctors physicians campaign
project survey group corps forces forum consortium observatory
"""

# Ends of what is neither party nor place.
NOT_A_PARTY_TAILS = """
house chair cap nino version bible
act bill law laws treaty accord accords agreement agreements protocol convention constitution amendment code rule
rules award awards prize medal cup open championship championships tournament olympics games game series bowl derby
trophy grand prix classic masters marathon race festival fair show week day days night eve month year years season war
wars battle revolution crisis scandal affair plan program programme project initiative doctrine theory syndrome
disease virus fever award index average report survey poll study test trial case edition chapter volume book album
song symphony concerto sonata opera novel film movie missile rocket plane jet aircraft ship submarine shuttle
satellite tank rifle standard time era age century generation dream english language catholic christian jew muslim
agreement note notes bond bonds stock shares option options loan certificate certificates indenture edict resolution
dates date fee fees payment payments lien liens period notice event events collateral obligations covenant covenants
provision provisions intangibles supplement closing maturity schedule exhibit annex appendix recitals clause
declaration manifesto summit talks photo photos sensex nifty number numbers quarter avenue highway interstate route
""".replace(" symphony", "").replace(" opera", "")

PLACE_TAILS = """
monument memorial dam bridge tower square circle plaza stadium arena airport palace castle cathedral monastery grounds
reservoir mosque shrine abbey fort lighthouse building
island islands isle isles river lake lakes sea ocean bay gulf strait straits channel canal mountain mountains mount
hills hill valley desert peninsula cape county province prefecture district region territory territories republic city
town village township beach coast springs falls heights forest park plateau basin delta creek canyon ridge kingdom
emirate oblast krai shire parish borough archipelago dales moors downs fens broads wolds marshes
"""
PLACE_HEADS = """
lake mount mt cape port fort gulf bay san santa los las saint st ste puerto rio isle strait
burj beit wadi deir kfar kiryat ciudad jebel
"""

DIRECTIONS = """
north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
northwestern southeastern southwestern upper lower greater downtown midtown suburban rural inner outer mainland
"""

# Lower-case words before a person's name.
BEFORE_PERSON = """
actor actress singer director lawyer attorney analyst economist coach spokesman spokeswoman reporter writer author
chairman president executive founder owner manager trainer teacher professor scientist artist painter composer
conductor poet novelist critic historian philosopher politician dissident activist leader minister premier senator
congressman governor mayor judge prosecutor detective officer sergeant captain pitcher catcher quarterback striker
midfielder defender goalkeeper goalie forward skipper batsman bowler opener seed favourite champion winner finisher
runner swimmer skier skater cyclist boxer golfer driver rider jockey billionaire tycoon financier investor
entrepreneur banker wife husband son daughter father mother brother sister uncle aunt cousin grandfather grandmother
widow boyfriend girlfriend fiancee friend colleague teammate compatriot named nicknamed ambassador envoy
candidate nominee successor predecessor secretary commissioner chancellor king queen prince princess dr inspector
engineer architect designer photographer filmmaker producer publisher editor columnist correspondent anchor host
comedian star veteran rookie lieutenant colonel general nurse doctor surgeon aide adviser advisor counsel chief boss
player playmaker newcomer countryman heavyweight lightweight guard astronaut soprano tenor pianist violinist cellist
guitarist drummer rapper defendant suspect gunman victim brothers sisters sultan by-elect
reliever winger flanker fullback halfback wicketkeeper seamer sprinter hurdler wrestler goaltender linebacker fielder
infielder shortstop lineman rower journalist biologist diplomat lawmaker industrialist millionaire businesswoman
businessman co-founder heir heiress widower nephew niece grandson granddaughter stepson son-in-law father-in-law
ex-wife neighbour neighbor roommate classmate actuary chemist programmer inventor geologist astronomer virologist
oncologist physician paediatrician psychiatrist psychologist midwife anthropologist archaeologist sociologist pundit
commentator anchorman presenter frontman bassist vocalist soloist choreographer ballerina dancer sculptor illustrator
cartoonist essayist biographer translator editor-in-chief headteacher headmaster undersecretary ombudsman magistrate
juror plaintiff inmate convict fugitive hijacker assassin hostage refugee
cofounder organist harpist trumpeter saxophonist trombonist flautist flutist clarinetist percussionist songwriter
mathematician linguist botanist zoologist ecologist epidemiologist immunologist neurologist cardiologist geneticist
microbiologist astrophysicist theologian priest preacher cleric rabbi imam bishop archbishop cardinal pope pastor
whistleblower teenager schoolboy schoolgirl student farmer fisherman pilot sailor soldier policeman policewoman
constable paramedic firefighter trooper sheriff councilman councilwoman councillor speaker dictator strongman warlord
militant guerrilla emperor empress duke duchess baroness countess umpire referee spinner paceman all-rounder
left-hander right-hander backbencher ex-president ex-minister technician mogul socialite survivor captor kidnapper
"""

# Lower-case words before an organisation's name.
BEFORE_ORGANISATION = """
company firm group giant maker carrier airline bank retailer manufacturer producer broker brokerage rivals unit
subsidiary affiliate parent operator publisher newspaper daily weekly agency network broadcaster supplier distributor
conglomerate insurer lender developer chain builder automaker steelmaker chipmaker startup start-up organization
organisation watchdog club champions side club party union arm venture partner shareholder shareholders outsider
competitor competitors companies firms banks airlines utility brewer drugmaker builder contractor consultancy magazine
newsletter platform brand provider marketplace unicorn aggregator peer miner driller refiner shipbuilder telco charity
neobank app fintech edtech healthtech foodtech agritech proptech insurtech medtech regtech cleantech
lessor reinsurer wholesaler grocer distiller distillery brewery bakery bottler caterer meatpacker packager processor
carmaker bookseller jeweller planemaker truckmaker toymaker
phonemaker papermaker tyremaker homebuilder housebuilder boatbuilder railroad
shipper forwarder hauler haulier outsourcer integrator reseller vendor franchisee franchisor licensee servicer
underwriter fund exchange bourse bookmaker casino studio label consortium cooperative co-operative syndicate
accelerator incubator spinoff spin-off offshoot biotech pharma explorer fabricator grower generator multinational
heavyweight behemoth powerhouse titan juggernaut major majors nonprofit foundation think-tank thinktank hospital
"""

# Lower-case words (or a possessive and them) behind an organisation's name.
BEHIND_ORGANISATION = """
shares share stock stocks shareholders shareholder stockholders executives officials employees workers unit units
subsidiary subsidiaries spokesman spokeswoman spokesperson chairman ceo president director directors management
division divisions
officers board headquarters earnings profit profits revenue revenues sales investors bonds bondholders factory plant
plants stores customers subscribers products brand merger acquisition takeover bid analyst analysts executive network
common securities debt lawyers lawmakers lawmaker members member leaders leadership delegates affiliate affiliates
aircraft pilots newspaper daily magazine airline carrier
fans defender striker midfielder goalkeeper coach manager captain quarterback players
chief founder co-founder boss stockholder strategist vice airlines airways party
"""

SPEECH = """
said says told added asked announced reported declined denied confirmed warned predicted noted insisted claimed agreed
argued admitted believes believed thinks thought recalled replied explained wrote writes testified acknowledged stated
suggested vowed urged wants wanted expects expected plans planned
"""
PERSON_VERBS = """
tells asks knows believes agrees refuses recalls remembers insists argues admits explains adds writes thinks hopes
laughs smiles nods himself herself
said says told added asked recalled replied explained insisted testified wrote writes thinks thought smiled laughed
nodded scored hit ran won beat shot batted pitched walked homered singled doubled threw died married born grew
resigned retired sat stood looked quipped knew felt lives lived studied taught lost joined became served worked moved
returned wore sang painted loves loved apologised apologized
"""

PLACE_PREPOSITIONS = "in near throughout across outside inside around"

PLACE_WORDS = "city town village capital province state region suburb island port county district"

# Capital-letter words that are no names.
NOT_ACRONYMS = """
lei isin cusip cik sedol
reit reits spac spacs
ceo cfo coo cto cio ceos tv tvs pc pcs cd cds dvd vcr dna rna aids hiv ipo ipos gdp gnp cpi ppi vat eps ebitda roi r&d
pr hr it id ids atm atms gps sms mri ct er icu iq ok dj mc gop vip usa mph kg km lb lbs oz mm cm hq jv m&a lbo etf
etfs esg faq fyi asap rsvp diy ph phd mba md bs ba ma jd esq ad bc ce bce am pm gmt est edt pst pdt cst cdt usd eur
gbp jpy cny rmb chf aud cad dlr dlrs dlrs yr yrs nyr qtr pct bln mln tba tbd n.a na nm etc vs i ii iii iv v vi vii
viii ix x xi xii xiii xiv xv xvi xx xxi sos ufo ufos www http html pdf url usb cpu ram rom dos lcd led lan wan isp adr
adrs gdr gdrs cdo cds libor sofr lpg lng cif fob bpd ngo ngos kyc aml pow pows mia dui swat suv suvs rbi rbis era mvp
nl al afc nfc w l t h e r ab so bb hr ip wp pb lhp rhp g f pts reb ast dem frf itl esp nlg bef sek dkk nok fim ats iep
pte grd myr thb idr php krw twd hkd sgd inr rub brl mxn zar try pln huf czk soccer tennis golf cricket rugby hockey
baseball basketball boxing cycling athletics
ftse sme smes smb smbs hnwi gaap ifrs ucc erisa tort lien cin din
h.r amt mgt und frn yld cpn mou mous saas b2b b2c d2c ev evs ai nbfc nbfcs acn abn u.s.c vc vcs
gdpr hipaa dmca fcpa ccpa fatca mifid hvac thc cbd pcr mrna adhd ptsd copd hpv bmi ivf mrsa sars mers covid ecg eeg
lsd mdma ldl hdl std stds gpu gpus api apis sdk sdks iot vpn voip cctv gprs wifi lte dsl isdn oled hdtv dslr raid sql
xml css json ocr rfid nfc crt rv rvs hgv tgv ytd qoq yoy cagr aum nav npv irr gmv arr mrr capex opex fob cogs pbt pat
sip ulip npa npas kpi kpis sla slas rfp rfps crm erp svp evp cmo cio cto cso chro gpa gcse gcses bst cest msk jst hkt
aest aedt sast lgbt lgbtq bbq eta etd nye nda ndas tnt rpg rpgs ied ieds icbm icbms wmd wmds
m.d ph.d j.d d.d.s d.v.m r.n c.p.a m.b.a b.sc m.sc d.phil ll.b
"""

# First and last names that the spelling list knows as words too, though hardly any text uses them so.
ALWAYS_NAMES = """
john jack smith jones bob mike jim joe tom dick harry peter
"""

# Entries of the first-name table that are taken for one only with other evidence.
SHADY_FIRST_NAMES = """
Nazi German Democrat Republican Doctor Press Trent Gloria Muslim Arab Serb An The In On At As So To Be Do Go It He Me
My We Us No Or If Of And But All Any Are Can Did For Had Has Her His How New Now Not Off Old Our Out See She Who Why
You Day May June April August Sunday International Will Early Young Great Long Major Prince King Queen
General Bishop Judge Duke Earl Royal Asia China America India Israel Jordan London Paris Sydney Chad Kenya Cuba
Georgia Virginia Carolina Dakota Montana Florence Vienna Milan Lima Roma Soviet Cash Price Sun Moon Star Sky Sea Ocean
River Lake Bay Rain Summer Winter Autumn Union Bank Big Best Most More Many Much One Two Three Some Such True Real
Green Black White Red Gray Blue Brown Golden Silver American Van De La Le Du Di Da El Al Von Ben Bin San Santa Saint
Don Mr Dr Ms Media Art Field Page Wall Street House Park Bush Stone Wood Mills Wells Fargo Merrill Lynch Morgan Stanley
Goldman Ford Lincoln Mercedes Porsche Honda Nissan Toyota Dell Nike Boeing Lehman Salomon Texas Mercury Northern
Southern Eastern Western Central North South East West States State United National Federal
"""

# First names that are more often a place's or a word: only before a last name.
DOUBTFUL_FIRST_NAMES = """
Trent Gloria April May June Will Grant Major Prince King Duke Earl Royal Asia China India Israel Jordan London Paris
Sydney Chad Kenya Cuba Georgia Virginia Carolina Dakota Montana Florence Vienna Milan Lima Cash Price Star Sky Rain
Summer Ben Don Art Page Wade Lincoln Mercedes Morgan Stanley Ford Austin Dallas Houston Madison Savannah Sierra Victoria
Adelaide Verona Siena Chelsea Nelson Hamilton Brooklyn Phoenix
"""

# Legal forms that are more often something else.
SHORT_FORMS = """
AS SE SA PC NA UG AE AD CV KG SL CIC SIA TOO EAD OOD GIE SNC UAB
"""

# Lower-case words that names may hold.
SMALL_WORDS = """
of and for the on de la le du di da van von der den ter del della do dos das des las los el al arap bin ibn et y und
e zu
"""

# Words whose dot ends no sentence.
ABBREVIATIONS = """
Mr Mrs Ms Messrs Dr Prof Sen Sens Rep Reps Gov Lt Gen Col Maj Capt Sgt Cpl Cmdr Adm Brig Rev Hon Fr St Ste Mt Ft Jr Sr
W.Va S.Dak N.Dak N.Mex INC CORP LTD
Inc Corp Co Ltd Cos Bros Assn Dept Univ Mfg Intl No Nos vs Ave Blvd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind
Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Jan Feb Aug Sept Oct
Nov Dec Art Sec Pty Bhd Sdn Ch Ed Wm Chas Geo Jos Thos Jas Robt Alex Pte Pvt Ph.D M.D S.p.A
"""

# What parties are called by their part in a contract.
CONTRACT_ROLES = """
acquiror affiliate agency arranger assignee assignor association authority beneficiary bidder bookrunner borrower
buyer carrier city claimant client commission company consultant contractor corporation council counterparty county
creditor customer debtor defendant depositary depositor developer distributor donor employee employer enterprise
entity executive firm franchisee franchisor government grantee grantor group guarantor holder holdings hospital
indemnitor institute institution insured insurer investor issuer landlord lender lessee lessor licensee licensor
manager manufacturer member ministry mortgagee mortgagor municipality obligor offeror offeree operator optionee
organisation organization owner parent partner partnership party plaintiff pledgee pledgor principal promoter
provider purchaser recipient representative registrar reseller respondent retailer school seller servicer
shareholder sponsor state stockholder sub subscriber subsidiary supplier surety target tenant transferee transferor
treasury trust trustee underwriter university user vendor venture warehouse
"""

/**
 * Words that come out for one another where courts, offices, firms and sciences are translated: languages draw the lines
 * between them elsewhere. A word may stand in several groups.
 */
const groups = `
ministry department office bureau directorate administration agency secretariat
ministry committee commission / department division section branch unit
department committee commission staff / agency service administration authority office institution
institution agency organ body organization establishment / bureau office administration authority agency
authority administration board commission agency bureau council / committee commission council board panel
committee subcommittee / council soviet assembly chamber / board council committee directorate
minister secretary / director head chief manager chairman president commissioner
chairman president chairwoman chairperson chair / president governor chief director
deputy vice assistant associate / deputy delegate representative member / assistant aide adviser advisor
spokesman spokesperson spokeswoman representative / judge justice magistrate
lawyer attorney counsel solicitor barrister advocate / prosecutor procurator attorney
prosecution procuratorate procuracy accusation / inspectorate inspection inspector
investigator inspector detective / investigation inquiry probe examination
plaintiff claimant complainant applicant / defendant accused respondent
convict prisoner inmate convicted / suspect accused
alliance union federation association confederation league coalition society
association society union institute club guild / federation confederation
organization association group institution / group team unit collection / group portfolio combination set
company corporation firm enterprise / corporation group holding
institute academy institution center centre / center centre hub
college academy school institute university / fund foundation endowment / bank banking
order decree edict directive instruction command / order ordinance regulation rule
order ruling decision judgment judgement / order decision resolution / act law statute legislation bill
bill draft / regulation ordinance rule statute provision / regulatory supervisory control
regulation supervision oversight control / supervision oversight monitoring control surveillance
supervise regulate monitor oversee control / clause article provision item paragraph
amendment revision correction / constitution charter / treaty agreement contract pact convention accord
settlement reconciliation conciliation agreement compromise
injunction ban prohibition interdiction restraint restriction / injunction ruling order decision judgment
ban prohibition embargo blockade / ruling judgment judgement verdict decision adjudication award
verdict conviction sentence / sentence punishment penalty term / sentence term imprisonment
punishment penalty fine sanction / prison jail detention
imprisonment detention custody confinement incarceration / custodial imprisonment
arrest detention custody / arrest seizure attachment / bail release security / probation parole
suspended conditional probationary / hearing session meeting sitting trial court
meeting conference session summit / trial hearing proceeding process case
case lawsuit suit action trial matter / lawsuit suit action claim litigation complaint
claim demand request / complaint grievance accusation / appeal complaint petition / appeal appellate
charge accusation indictment allegation / evidence proof testimony / witness testimony
testimony statement evidence / damages compensation loss
compensation indemnity reimbursement damages remuneration / fraud scam deception swindle cheating
bribery corruption graft / corruption graft anticorruption / theft stealing larceny / robbery looting
murder killing homicide / treason betrayal / defamation slander libel / negligence carelessness fault
abuse misuse / duty obligation responsibility liability / liability responsibility debt indebtedness
duty tariff customs tax / tariff duty levy / tax levy taxation duty / fee charge cost tariff
right power privilege authority / right protection interest
protection defense defence security safeguard / security safety / safety security protection
defense defence / freedom liberty / equality equal parity / justice fairness equity / fair equitable just
legal lawful judicial juridical legitimate / judicial legal court / criminal penal
penal criminal punitive / civil civic civilian / public social state / social public
state national government / federal national central / national state / foreign external overseas
foreign international / international global world worldwide / local regional
regional area district territorial / district region area precinct / district regional
circuit itinerant touring / supreme highest high top / high senior higher / senior high chief higher
superior higher high / general overall universal common / overall total aggregate general
aggregate total overall sum / total sum gross overall / permanent standing constant / standing permanent
interim temporary provisional / temporary provisional interim / preliminary initial tentative primary
initial preliminary primary original / basic fundamental base core underlying primary
core main basic key / base basic benchmark / main principal major chief primary
special specific designated dedicated particular / specific special designated
classified classification categorized / joint united combined common / united joint / common general joint
mutual reciprocal / private personal individual / personal personality individual private
individual personal
authorized authorised accredited recognized recognised approved licensed permitted certified
authorized authorised empowered / licensed permitted / registered recorded / regulated controlled
certified accredited attested / license licence permit / permit permission authorization
approval permission consent authorization / approval endorsement ratification / qualification eligibility
eligible qualified / certificate certification testimonial proof / registration record
register registry record list / record register archive / report bulletin account / account bill
notice notification announcement / statement declaration announcement / declaration manifesto statement
plan program programme scheme project initiative / program programme project scheme
initiative action plan proposal / strategy policy plan / policy strategy politics / policy guideline
politician political / measure action step / action measure operation / mechanism system arrangement
system regime institution mechanism scheme / regime system rule / arrangement mechanism
resolution disposal handling / framework structure / structure construction composition
facility instrument tool device equipment / facility installation / instrument tool means
tool instrument / vehicle car / program procedure / procedure process program procedural
process procedure course / procedural process / method means approach way / standard norm criterion
norm standard / requirement demand / ratio rate proportion / rate ratio percentage
rating score grade mark evaluation assessment / evaluation assessment appraisal rating
assessment appraisal evaluation / ranking rating / index indicator / indicator index / level grade
grade class rank / class grade category / category class classification / balance surplus remainder
surplus balance / deficit gap shortfall / reserve backing / backing support supporting / support backing
fund capital funding / capital fund funding / funding capital finance / finance financial funding
financial finance fiscal monetary / fiscal financial / treasury finance fiscal exchequer
monetary currency money / currency money monetary / money cash currency / cash money / note bill bond
bill note draft / bond note debenture / debenture bond / stock share / share stock equity
equity share stock / securities bond / dividend bonus / bonus premium / loan credit lending
credit loan lending / debt liability / deposit saving savings / delinquency default overdue arrears
default breach / delinquent overdue / insurance assurance / assurance guarantee
guarantee undertaking assurance warranty / undertaking guarantee commitment
commitment promise undertaking / convertibility conversion exchange / conversion exchange transformation
exchange conversion / swap exchange / exchange bourse / zone range area / range scope zone
area zone region / zone area region district / limit restriction ceiling
trade commerce commercial business / commerce trade business commercial / commercial business trade
business commercial / market marketplace / trust trusteeship / monopoly antitrust / competition contest
merger consolidation / acquisition purchase takeover / takeover acquisition
procurement purchase purchasing buying / investment investor / external outside / external outsourced
issue issuance release / issuing issuance / payment settlement / settlement liquidation
liquidation winding / bankruptcy insolvency / insolvency bankruptcy / income revenue / revenue income
profit benefit interest / profit gain enrichment / benefit interest / interest profit / cost expense
expense expenditure / budget finance / employee staff worker personnel / staff personnel employee
personnel staff cadre / worker laborer labourer / labor labour work / work labor labour / wage salary pay
salary wage remuneration / pension annuity / unemployment joblessness / health hygiene sanitation medical
health medical / medical medicine / medicine drug pharmaceutical / drug medicine narcotic pharmaceutical
epidemic pandemic outbreak plague / pandemic epidemic / virus viral / disease illness / prevention control
vaccine vaccination inoculation / vaccination inoculation / patient sufferer / clinic hospital
emergency urgent / emergency contingency / disaster calamity catastrophe / relief aid rescue
aid assistance help relief / rescue salvage / assistance aid help / education teaching
teaching instruction / science scientific / scientific science / technology technique technical
technical technology / research study / study research / development growth / growth increase
innovation novelty / intelligence information / information data message / data information
intelligent smart / artificial manmade / computer computing / computing calculation / network web internet
internet network web / cyber network / cybersecurity security / encryption cryptography / encrypted crypto
software program / hardware equipment / equipment device / device equipment / chip semiconductor
platform terminal / machine mechanical / learning study / application app / browser navigator
storage memory / mobile portable moving / wireless radio / wire telecommunications
telecommunications telecom communication communications / telecom telecommunications
communication communications / broadcasting radio / media press / press media news publishing / news press
newspaper daily / post daily newspaper / editor editorial / space aerospace cosmic / aerospace aviation
aviation air / air aerial / airline aviation airway / carrier ship / vessel ship / navy naval marine
army military / military army / troops army forces / force troops / forces troops army / guard garrison
weapon arms / arms weapons armaments / missile rocket / rocket missile / nuclear atomic / atomic nuclear
peace peaceful / war warfare / liberation freedom / mission delegation / delegation mission
embassy mission / consulate embassy / ambassador envoy / envoy ambassador representative
opposition opponent / election electoral vote / electoral election / vote ballot / ballot vote
campaign election / party political / congress parliament convention assembly
parliament congress assembly / assembly congress meeting / senate upper / house chamber / chamber house
people popular / citizen civil / citizenship nationality / immigration migration / immigrant migrant
refugee asylum / asylum refuge shelter / visa endorsement / border frontier / customs duty
police militia / transport transportation traffic / transportation transport traffic
traffic transportation transport / road highway / highway road / railway railroad / railroad railway
port harbor harbour / harbor harbour port / ship vessel / energy power / power energy electricity
electric power electrical / oil petroleum / petroleum oil / gas petroleum
environment environmental ecological / environmental ecological / climate weather / weather meteorological
water hydraulic / agriculture farming rural / agricultural farm rural / rural village country
food nutrition / housing residential / residential housing / construction building / building construction
urban city / city municipal urban / municipal city / affairs matters / affair matter / resource resources
human manpower / statistics statistical / statistical statistics / youth young / woman women
child children juvenile / juvenile minor child / minor juvenile / family household / property asset estate
asset property / property ownership / intellectual knowledge / patent invention / trademark brand
copyright author / license permit / trustee guardian / arbitration mediation / mediation conciliation
arbitrator mediator / notary notarial / jury juror / bench panel / filing submission
petition application request / application request petition / motion application petition
summons subpoena / subpoena summons / warrant order / brief submission / dissent disagreement
precedent case / review reconsideration / review inspection / audit auditing inspection
accounting accountancy / strategic strategy / leader leadership / network net / faster fast quick rapid
quick fast rapid / linked linking linkage / linkage link / annual yearly / half semi / semi half
custody guardianship / guardianship custody / visiting field away / conditional suspended
`;

const byWord = new Map<string, Set<string>>();
for (const group of groups.trim().split(/ \/ |\n/)) {
  const words = group.split(' ');
  for (const word of words) {
    const kin = byWord.get(word) ?? new Set();
    for (const other of words) if (other !== word) kin.add(other);
    byWord.set(word, kin);
  }
}

/** What a translation may have instead of the word, and the word instead of that. */
export const kinOf = (word: string): readonly string[] => [...(byWord.get(word) ?? [])];

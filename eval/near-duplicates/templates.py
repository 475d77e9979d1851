"""Pages that a form writes: the same words around other facts. Every function takes a random source
and gives headline, place and paragraphs."""

TOWNS = """Aldmoor Brestin Calder Dunmere Esker Falkstone Garrow Hexley Ilsworth Jarven Kelsbury Lundale
Marwick Netherby Oakhurst Pellham Quarley Rothen Stavely Tarnow Ulverby Wexmoor Yarrow Zellin""".split()
NAMES = """Arvid Lindqvist;Berta Okoye;Carlos Ibarra;Dina Haddad;Emil Novotny;Fatou Diarra;Goran Matic;
Hana Ueda;Igor Belan;Julia Moreau;Kofi Asante;Lena Fischer;Mateo Rios;Nadia Rahman;Oskar Holm;Paula Lima;
Rashid Karimov;Sofia Conti;Tariq Aziz;Uma Pillai;Viktor Orlov;Wanda Nowak;Ximena Vega;Yara Khoury""".replace(
    "\n", "").split(";")
COUNTRIES = """Ardania Belmora Corvia Dalmeny Estova Florenza Galdor Hestia Istra Jovia Kalmar Lorien Mirador
Nordia Orelia Pastora""".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
PORTS = "timber;steel;fertiliser;cars;grain;machine parts;paper;cement".split(";")


def quake(r):
    town, other = r.sample(TOWNS, 2)
    size = f"{r.randint(38, 66) / 10}"
    return f"Quake of {size} near {town}", town, [
        f"An earthquake with a magnitude of {size} struck {r.randint(4, 90)} kilometres {r.choice(['north', 'south', 'east', 'west'])} of {town} on {r.choice(DAYS)}, the seismological service said.",
        f"The quake occurred at {r.randint(0, 23)}:{r.randint(10, 59)} local time at a depth of {r.randint(5, 140)} kilometres. It was felt as far away as {other}.",
        "There were no immediate reports of damage or injuries. The service asked people in the region to be prepared for aftershocks.",
        "The magnitude given here is preliminary and may change as more data become available. This notice was written by a program and looked through by an editor."]


def fixing(r):
    day = r.choice(DAYS)
    rate = lambda low, high: f"{r.uniform(low, high):.4f}"
    return f"Official exchange rates for {day}", "KALVA", [
        f"The Central Bank of Kalva set the following official rates of the kalvar for {day}, {r.randint(1, 28)} {r.choice(MONTHS)}.",
        f"One dollar costs {rate(3.1, 3.9)} kalvars, one euro {rate(3.6, 4.4)} kalvars, one pound {rate(4.2, 5.1)} kalvars, one franc {rate(3.5, 4.3)} kalvars and one hundred yen {rate(2.1, 2.9)} kalvars.",
        f"On the interbank market {r.randint(80, 400)} million dollars changed hands, and the average rate was {rate(3.1, 3.9)}.",
        "The official rates are used for customs duties, for statistics and for the accounts of public bodies. The bank is under no obligation to buy or sell currency at them. They are published on every working day at noon and hold until the next are published."]


def readout(r):
    one, two = r.sample(NAMES, 2)
    land, home = r.sample(COUNTRIES, 2)
    topic = r.sample(["trade", "energy", "air traffic", "fisheries", "culture", "migration", "research", "tourism", "water"], 3)
    return f"Foreign Minister {one} receives colleague from {land}", home.upper(), [
        f"The Minister of Foreign Affairs of {home}, {one}, received the Minister of Foreign Affairs of {land}, {two}, on {r.choice(DAYS)}.",
        f"In the course of the meeting the two ministers reviewed the state of bilateral relations and exchanged views on regional and international questions of mutual interest, among them {topic[0]}, {topic[1]} and {topic[2]}.",
        f"{one} expressed satisfaction with the positive dynamics of the political dialogue. {two} conveyed an invitation to visit {land} at a time that suits both sides.",
        "The ministers confirmed their intention to continue contacts at all levels and to widen cooperation within international organisations."]


def weather(r):
    a, b, c = r.sample(TOWNS, 3)
    day = r.choice(DAYS)
    what = r.choice([("heavy rain", "litres per square metre", 30, 90), ("snow", "centimetres", 10, 45), ("gales", "kilometres an hour", 75, 130)])
    return f"Warning of {what[0]} for {a} and {b}", "", [
        f"The weather service has issued a warning of {what[0]} for the districts of {a}, {b} and {c}. It is valid from {day} {r.randint(0, 23)}:00 for {r.randint(6, 30)} hours.",
        f"Up to {r.randint(what[2], what[3])} {what[1]} are expected, locally as much as {r.randint(what[3], what[3] + 30)}.",
        "There is danger to life and limb from falling branches and flooded roads. Close all windows and doors. Keep away from trees, scaffolding and slopes. Avoid journeys that are not necessary.",
        "The warning will be updated when new information comes in. Signs that this warning is ended are given on the page of the service and on the radio."]


def match(r):
    a, b = r.sample(TOWNS, 2)
    x, y = r.sample(NAMES, 2)
    goals = r.randint(1, 4)
    return f"{a} beat {b} {goals}-0", a, [
        f"{a} beat {b} {goals}-0 at home on {r.choice(DAYS)} in front of {r.randint(2, 30)},{r.randint(100, 999)} spectators.",
        f"{x} opened the scoring in minute {r.randint(2, 44)}. {a} had {r.randint(45, 70)} percent of the ball and {r.randint(8, 22)} shots, {b} had {r.randint(1, 9)}.",
        f"{y} of {b} was booked in minute {r.randint(46, 90)} and will miss the next match.",
        f"With this win {a} are in place {r.randint(1, 18)} with {r.randint(10, 60)} points. The report was made automatically from the data of the league."]


def auction(r):
    land = r.choice(COUNTRIES)
    return f"{land} sells bonds at auction", land.upper(), [
        f"{land} sold bonds with a term of {r.choice([2, 3, 5, 7, 10, 15])} years for {r.randint(200, 1900)} million at an auction on {r.choice(DAYS)}, the debt office said.",
        f"The average yield was {r.uniform(1.5, 7.5):.2f} percent after {r.uniform(1.5, 7.5):.2f} percent at the previous auction. Bids came to {r.randint(2000, 4900)} million, which is {r.uniform(1.2, 3.9):.1f} times the amount on offer.",
        "The proceeds serve to refinance debts that fall due and to cover the deficit of the budget as provided for by law. Members of the group of primary dealers may buy further bonds at the average price until noon of the following day.",
        f"The next auction will take place on {r.randint(1, 28)} {r.choice(MONTHS)}."]


def advisory(r):
    land = r.choice(COUNTRIES)
    a, b = r.sample(TOWNS, 2)
    level = r.randint(1, 4)
    return f"Travel advice for {land}", "", [
        f"The ministry has reviewed its travel advice for {land}. The level is now {level} of 4. It advises against journeys to the provinces of {a} and {b}.",
        f"Since {r.choice(MONTHS)} there have been {r.randint(3, 60)} incidents in which foreigners were concerned. The embassy can help only to a limited extent outside the capital.",
        "Travellers should keep copies of their papers apart from the originals, avoid crowds, follow the instructions of the authorities and enter their names in the list of the embassy. An insurance that covers transport home is strongly recommended.",
        "The advice rests on information that is held to be reliable at the time of publication. No liability is accepted for it. The decision on a journey is the traveller's own."]


def air(r):
    town = r.choice(TOWNS)
    return f"Air quality in {town}: the figures", town, [
        f"The air in {town} was measured at {r.randint(3, 12)} stations on {r.choice(DAYS)}. The highest mean of fine dust was {r.randint(8, 95)} micrograms per cubic metre, the lowest {r.randint(2, 7)}.",
        f"Ozone reached {r.randint(60, 240)} micrograms at {r.randint(12, 18)}:00. Nitrogen dioxide stood at {r.randint(10, 80)}.",
        "The limit for fine dust is 50 micrograms in the mean of a day and may be passed on 35 days a year. Persons with diseases of the lungs should avoid exertion in the open air when it is passed.",
        "The figures have not been checked yet. The final ones are published in the yearly report of the agency."]


def district(r):
    town = r.choice(TOWNS)
    a, b, c = r.sample(NAMES, 3)
    s = r.randint(38, 58)
    return f"{a} wins in {town}", town, [
        f"{a} has won the seat of {town} in the election to the national assembly with {s}.{r.randint(0, 9)} percent of the votes.",
        f"{b} came second with {r.randint(20, 36)}.{r.randint(0, 9)} percent, {c} third with {r.randint(3, 18)}.{r.randint(0, 9)} percent. Of {r.randint(30, 90)},{r.randint(100, 999)} voters {r.randint(51, 88)} percent took part.",
        "The result is provisional. The returning officer declares the final one after all postal votes have been counted and complaints decided.",
        "A page like this one is made for each of the 299 districts from the data of the electoral commission. Mistakes are put right as soon as they become known."]


def earnings(r):
    firm = r.choice(TOWNS) + " " + r.choice(["Holdings", "Industries", "Foods", "Logistics", "Materials", "Systems"])
    head = r.choice(NAMES)
    return f"{firm} reports quarterly figures", "", [
        f"{firm} had sales of {r.randint(80, 990)} million in the quarter that ended in {r.choice(MONTHS)}, {r.randint(1, 19)} percent more than a year earlier.",
        f"The net profit came to {r.randint(5, 79)} million or {r.uniform(0.1, 3):.2f} a share. Analysts had expected {r.uniform(0.1, 3):.2f} a share on average.",
        f"\"We are satisfied with the development of our business and remain on course for the full year,\" chief executive {head} said in a statement.",
        f"The shares closed at {r.uniform(5, 180):.2f}. They have gained {r.randint(2, 48)} percent since the beginning of the year. This text was produced by software from the company's release; figures may have been rounded."]


def police(r):
    town = r.choice(TOWNS)
    return f"Accident near {town}", town, [
        f"A driver of {r.randint(18, 89)} years was injured in an accident on road {r.randint(10, 499)} near {town} on {r.choice(DAYS)}.",
        f"According to the police the vehicle left the road at about {r.randint(0, 23)}:{r.randint(10, 59)}, for reasons as yet unknown, and came to a stop after {r.randint(15, 120)} metres.",
        f"The road was closed for {r.randint(40, 240)} minutes. The damage is put at {r.randint(4, 60)},000 crowns.",
        f"Witnesses are asked to report to the station of {town}. The police remind drivers to adapt their speed to the state of the road and of the weather."]


def ships(r):
    town = r.choice(TOWNS)
    a, b, c = r.sample(PORTS, 3)
    return f"Ships in the port of {town}", town, [
        f"The port of {town} expects {r.randint(4, 40)} ships in the week from {r.randint(1, 28)} {r.choice(MONTHS)}, with a total of {r.randint(20, 400)},000 tonnes.",
        f"They bring {a}, {b} and {c}. The largest, of {r.randint(120, 366)} metres, comes from {r.choice(COUNTRIES)} and makes fast at berth {r.randint(1, 30)} on {r.choice(DAYS)}.",
        "Masters are asked to report to the harbour office by radio two hours before they arrive and to take a pilot on board at the outer buoy. Anchoring in the fairway is forbidden.",
        "All times and berths may change with the weather and with the state of work on the quays. The list is meant for agents and is given without warranty."]


KINDS = [quake, fixing, readout, weather, match, auction, advisory, air, district, earnings, police, ships]

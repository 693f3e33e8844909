from goldlib import *

ANY = ["plan", "target", "forecast"]
PT = ["plan", "target"]
TF = ["target", "forecast"]
FC = "forecast"
OLD = {"superseded": True, "status": ["plan", "target", "forecast"]}
CH = {"role": "change"}
PCT, PP = "percent", "percentage_point"


def of(company, *claims, product=None):
    """The claims with this company and product, unless a claim has its own."""
    rows = [dict(claim) for claim in claims]
    for row in rows:
        row["company"] = row["company"] or company
        row["product"] = row["product"] or product
    return rows


def ev(quote, metric, start, end="same", *, status=ANY, **rest):
    """A dated event: one day, or the interval from start to end."""
    return c(quote, metric, None, "date", p=(start, start if end == "same" else end), status=status, **rest)


def dated(quote, metric, period, *, status=ANY, **rest):
    """A dated event of a whole year, half, quarter or month."""
    return c(quote, metric, None, "date", p=period, status=status, **rest)


S = [
    (f"20{15 + number % 11}-0{1 + number % 9}-{10 + number % 18}", text, [])
    for number, text in enumerate(
        (
            "All figures in this table were measured at 23 °C on 19-inch tyres, with two adults and 50 kg of luggage aboard.",
            "For media enquiries call +86 755 8988 8888 or write to the Pingshan office, No. 3009 BYD Road, between 9 a.m. and 6 p.m.",
            "Peter Rawlinson, 67, trained at Imperial College before he joined Jaguar as an engineer in 1986.",
            "Jaguar TCS Racing won the Berlin race on lap 41 of 41 after Evans, starting from 22nd, overtook nine cars in one evening.",
            "It was 43 degrees in Delhi on Tuesday, the hottest 20 May since 1944, and the Metro was full.",
            "Our tester is 1.88 metres tall and found room in the second row; the boy in the third is eight.",
            "The 800V SiC platform, the 4680 format, the Model 3, the ID.7 and the 001: this industry loves its digits",
            "ISO 15118-20 and OCPP 2.0.1 are the two standards to know; the third, CHAdeMO 3.1, hardly anyone does.",
            "I paid $4.79 for a latte while the queue of one moved.",
            "A 12-year-old girl from Pune won the drawing contest, in which 3,400 pupils from 61 schools took part.",
            "Flight MU5101 was two hours late, so we missed the first of the day's three press conferences.",
            "Read next: 7 things you should know before you buy a used EV; 10 gadgets for under $50",
            "The case, No. 24-cv-03816, is before Judge Rita Lin, who was born in 1978; a hearing has been set for 11 June at 2 p.m. in Courtroom 15.",
            "Gold rose 1.2% to $2,391 an ounce on Friday, and Brent crude slipped below $80.",
            "From 0 to 100 km/h, from 10 to 80%, from 400 to 800 volts: the presenter knew his cue cards by heart.",
            "The Shenzhen derby ended 2-1 before 18,300 spectators; the second goal fell in the 89th minute.",
            "Section 232, Section 301, Section 30D: lawyers in Washington have not been this busy since 2018.",
            "Wang Chuanfu, now 59, was the youngest of eight children and lost both parents before he was 16.",
            "Chapter 11 of the bankruptcy code lets a firm go on trading, whereas Chapter 7 does not.",
            "The Cullinan costs more than a three-bedroom flat, quipped one visitor, 34, a lawyer from Andheri East (PIN 400093).",
            "At stand 5B02 in Hall 5 visitors found a 1:18 scale model and a queue for the free umbrellas.",
            "By Saturday's weather forecast 15 cm of snow will fall in Oslo, and −14 °C is expected on Sunday night.",
            "The 20th Shanghai show was the first since the pandemic at which you could not find a seat at 8 a.m.",
            "A BYD spokesperson did not respond to two e-mails and a phone call.",
            "Tickets for the Formula E double-header in Tokyo on 17 and 18 May go from 3,500 yen; children under 6 get in free.",
            "UN R100, GB 38031-2025, AIS-156 Amendment 3: three rulebooks, one fire",
            "Herbert Diess, who turned 65 in October, was the fourth chief executive in ten years.",
            "Euro NCAP drives a 1,400-kg trolley into the car at 50 km/h, half of its front overlapping.",
            "Ratan Tata (1937-2012 is what one wire wrote; he died in 2024, aged 86) drove the first Indica himself.",
            "Tests were run at 5 degrees, with the heat pump on 21, by two drivers who swapped every 50 km on the A9 between Munich and Nuremberg.",
            "iPhone 16 prices begin at $799, the same as those of the 15.",
            "Subscribe for $9.99 a month or $99 a year and read 5 free articles before you do.",
            "\"Give me 110 percent,\" the coach is said to have told them. The engineers, all of them, laughed.",
            "On page 214 of its prospectus a footnote, the 37th, mentions him by name.",
            "The minister spoke for 40 minutes, took three questions and left by the back door for the 6.15 to Chennai.",
            "Highway 401 was closed for six hours after a lorry with 20 tonnes of tomatoes overturned near exit 168.",
            "The author, 29, has covered autos since 2019 and holds no shares in the firms named.",
            "A 5.8-magnitude earthquake shook Ishikawa at 6:31 a.m.; there were no reports of damage.",
            "He was among the Fortune 40 under 40 and No. 3 on the Hurun list.",
            "The 1996 EV1 and the 1912 Baker stood next to each other in the museum in room 7.",
            "Photo: Unsplash/2017. Editing by two desks, 14:05 GMT",
            "Model year 2026 cars carry a 17-digit number of which the tenth character is T.",
            "CHIP shortages taught one lesson and the war in Ukraine, in its second year, another.",
            "The Beijing half marathon was won in 2:40:42 by a robot 1.8 metres tall; a human took 1:02.",
            "The 360-degree camera, the Level 2+ assistant and a 5G modem are all made by one and the same Tier 1.",
            "Nickel? LME three-month metal ended at $15,420, a four-year low, aluminium at $2,480.",
            "Rooms at the Marriott next door went for 2,900 yuan a night during the show, three times the norm.",
            "It took us from 7 a.m. until dusk, with two coffees of €3.20 each, and rain from kilometre 80 on.",
            "Call 1800-209-8282 (toll-free) for a test ride; quote code SPARK25.",
            "The G7 finance ministers, the EU 27 and the C40 mayors will all have met by the 30th.",
            "India beat Australia by 6 wickets with 11 balls to spare in Ahmedabad, Kohli making 84.",
            "Zone 4 of the circular, dated 3 March and numbered 17/2025, replaces Annex II of its predecessor.",
            "Musk wrote at 2:14 a.m. that the 3, the Y and the 7-seat rumour should be left to rest. Nobody replied to his 420 joke.",
            "The refrigerator, a 540-litre model at 6,999 yuan, is the other thing Lei Jun talked about that night.",
            "One in the audience asked the second question first.",
            "Class 8 trucks, 40-foot containers and M1-category cars all come under Rule 126A.",
            "A 3-2 vote at the Federal Trade Commission in 2024 had no bearing on the case, said Kim, 51.",
            "After 23 years at Toyota, two of them in Kentucky, Sato moved to the fifth floor.",
            "The onion crisis is back: Rs 80 a kilo in Nashik, and tomatoes at Rs 60.",
            "Ford's centenary film runs for 48 minutes and is rated PG-13.",
            "At 10.30 on the 9th, gate 3 opened, and the crowd rushed to stand A12 for the T-shirts.",
        )
    )
]

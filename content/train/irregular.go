package main

// irregularVerbs are base, past, participle; a slash stands between variants.
const irregularVerbs = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bid bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built;
burn burnt/burned burnt/burned; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt;
dig dug dug; draw drew drawn; dream dreamt/dreamed dreamt/dreamed; drink drank drunk; drive drove driven; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung;
fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got gotten; give gave given; go went gone;
grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held held;
hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; lean leant leant;
leap leapt leapt; learn learnt/learned learnt/learned; leave left left; lend lent lent; let let let; lie lay lain;
light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken;
outdo outdid outdone; overcome overcame overcome; override overrode overridden; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid; plead pled pled; prove proved proven; put put put;
quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid; rid rid rid; ride rode ridden; ring rang rung;
rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept;
slide slid slid; slit slit slit; sow sowed sown; speak spoke spoken; speed sped sped; spell spelt spelt; spend spent spent;
spill spilt spilt; spin spun spun; spit spat spat; split split split; spoil spoilt spoilt; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk;
stride strode stridden; strike struck struck/stricken; strive strove striven; swear swore sworn; sweep swept swept;
swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told;
think thought thought; throw threw thrown; thrust thrust thrust; tread trod trodden; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset;
wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn;
withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written`

// irregularNouns are singular and plural.
const irregularNouns = `
analysis analyses; appendix appendices; axis axes; bacterium bacteria; basis bases; calf calves; child children; crisis crises;
criterion criteria; curriculum curricula; diagnosis diagnoses; elf elves; emphasis emphases; foot feet; goose geese; half halves;
hero heroes; hoof hooves; hypothesis hypotheses; index indices; knife knives; leaf leaves; life lives; loaf loaves; man men;
matrix matrices; mouse mice; oasis oases; ox oxen; parenthesis parentheses; person people; phenomenon phenomena; potato potatoes;
referendum referenda; scarf scarves; self selves; shelf shelves; sheriff sheriffs; spouse spouses; stimulus stimuli;
synthesis syntheses; thesis theses; thief thieves; tomato tomatoes; tooth teeth; wife wives; wolf wolves; woman women;
policeman policemen; policewoman policewomen; businessman businessmen; businesswoman businesswomen; spokesman spokesmen;
spokeswoman spokeswomen; congressman congressmen; congresswoman congresswomen; chairman chairmen; fisherman fishermen;
gunman gunmen; lawman lawmen; salesman salesmen; serviceman servicemen; statesman statesmen; tribesman tribesmen;
cameraman cameramen; clergyman clergymen; craftsman craftsmen; fireman firemen; foreman foremen; grandchild grandchildren;
stepchild stepchildren; bus buses; gas gases; virus viruses; campus campuses; census censuses; bonus bonuses; lens lenses;
species species; series series; means means; headquarters headquarters; aircraft aircraft; spacecraft spacecraft;
house houses; cause causes; case cases; purchase purchases; increase increases; release releases; response responses;
expense expenses; license licenses; phase phases; base bases; database databases; disease diseases; phrase phrases;
move moves; glove gloves; drive drives; native natives; archive archives; executive executives; olive olives; reserve reserves;
movie movies; cookie cookies; calorie calories; zombie zombies; tie ties; lie lies; pie pies; shoe shoes; toe toes; axe axes`

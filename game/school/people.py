"""Words that are people's names, for refusing them: common first names and surnames of the United Kingdom.

Public knowledge, written down by hand. No list is whole; ``names`` looks at patterns besides. Letters are
small and plain here, without accents. ``NATURE`` are words which a school means as a tree, a bird, a flower
or a colour, whoever may be called so: alone they pass.
"""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Words as they stand, with spaces between them."""
    return frozenset(words.split())


FIRST_NAMES = listed(
    """
    aaron abdul abdullah abigail adam adele adrian agnes ahmed aidan aimee aisha aisling alan alana
    albert alex alexander alexandra alfie alfred alice alicia alison alistair amal amanda amelia amelie
    amina amir amy ana andrea andrew aneurin angela angus anita ann anna annabelle anne annie anthony
    antonia archie aria ariana arjun arlo arthur arun asha ashley ashraf athena audrey austin ava ayaan
    ayesha barbara barry beatrice becky bella ben benjamin bernard beth bethan bethany betty beverley
    bilal bill billy blake bobby bonnie bradley brandon brenda brian bridget bronwyn bryn caitlin callum
    cameron carl carla carol caroline carys catherine catrin cerys charles charlie charlotte chelsea
    chloe chris christian christina christine christopher ciara claire clara clare clive colin connor
    courtney craig daniel danielle daniyal darcey darren david dawid dean debbie deborah declan delilah
    denise dennis derek dewi diana dominic donald donna dorothy douglas duncan dylan ebony eddie edith
    edward efa eileen elaine eleanor elena eleri elijah elin eliza elizabeth ella ellen ellie elliot
    elliott elsie emilia emily emma emmanuel emrys eric erin esme ethan eva evan evelyn evie ezra faisal
    farah fatima felicity felix ffion finlay finley fiona florence frances francesca francis frank
    freddie frederick freya gabriel gareth gary gavin gemma geoffrey george georgia georgina geraint
    gerald gethin gillian glen glenn gordon graham gregory gwen gwilym gwyneth hamza hannah harley
    harold harpreet harriet harrison harry harvey hassan hayley heidi helen helena henry hollie howard
    hugh hugo huw ian ibrahim ieuan imogen imran ioan iona isaac isabel isabella isabelle isla ismail
    iwan jack jackson jacob jade jake jakub james jamie jan jane janet janice jason javed jean jeanette
    jemima jenna jennifer jenny jeremy jess jessica jill jim jimmy joan joanna joanne jodie joe joel
    john jonathan jordan joseph josephine josh joshua josie joyce juan jude judith julia julian julie
    june kai karen kate katherine kathleen katie katy kayla kayleigh keith kelly kenneth kerry kevin
    khadija khalid kieran kim kirsty krzysztof kyle lara laura lauren leah lee leila leo leon leonard
    lesley leslie lewis liam libby linda lindsay lisa llinos logan lola lorraine lottie louie louis
    louise luca lucas lucy luke lydia lynn mabel maciej maddison madison maggie mahmoud maisie malcolm
    mandeep marcus margaret maria mariam marie marilyn mark marta martha martin mary maryam mateusz
    matilda matthew maureen max maya megan melanie melissa mia michael michelle mila millie mohamed
    mohammad mohammed molly morgan morwenna muhammad musa mustafa myfanwy nadia nancy naomi natalie
    natasha nathan neil nerys nia niall nicholas nicola nicole nigel noah noor norma olaf oliver ollie
    omar oscar osian otis owain owen paige pamela patricia patrick paul paula pauline penelope peter
    philip phillip phoebe piotr priya rachel rahul rajesh ralph raymond rebecca reece reggie reuben
    rhian rhiannon rhodri rhys richard robert roger roman ronald ronnie rory rosemary rosie ross roy
    rupert russell ruth ryan sadie sally sam samantha samina samir samuel sandra sanjay sara sarah scott
    sean sebastian shannon sharon shaun sheila shirley sian sienna simon siobhan sofia sophia sophie
    stacey stanley stephanie stephen steve steven stuart susan suzanne sydney tamsin tanya tara tariq
    taylor teddy terence teresa thea theo theodore thomas tia tim timothy tina tobias toby tom tomasz
    tommy tomos tony tracey tracy trevor usman valerie vanessa veronica victor vikram vincent wayne
    wendy wilfred will william winifred wojciech xander yasmin yasmine youssef yusuf yvonne zac zachary zahra
    zain zainab zak zara zayn zoe zofia zoya
    """
)

SURNAMES = listed(
    """
    abbott abdi abraham adams adamson adeyemi ahmad ahmed akhtar alexander ali allan allen anderson
    andrews anwar appleby armstrong arnold arshad ashton aslam aspinall atkins atkinson austin aziz
    bailey baines baldwin ball barber barker barlow barnes barnett barrett barry bartlett barton bateman
    bates baxter beattie begum bell bennett benson bentley bevan bhatt bibi birch bishop blackburn booth
    bowen bowers boyd boyle bradley bradshaw brady brennan brewer briggs brookes brooks bryant buckley
    bull burgess burke burns burton butcher butler byrne cameron campbell carpenter carr carroll carter
    cartwright chadwick chambers chan chandler chapman charlton chaudhry cheung choudhury clark clarke
    clayton clements cohen coleman coles collier collins connolly conway cook cooke cooper corbett costa
    cox craig crawford cross crossley cunningham curtis dale daly daniels das davey davidson davies
    davis davison dawson desai dickinson dixon dobson dodd doherty donaldson donnelly douglas doyle drew
    duffy duncan dunn dyer eaton edwards egan elliott ellis emery english evans farmer farrell faulkner
    ferguson fernandes finlay firth fitzgerald fleming fletcher flynn forbes ford forster foster fowler
    francis franklin fraser freeman french frost fuller gallagher gardiner gardner garner george gibbons
    gibbs gibson gilbert gill gittins glover goddard goodwin gordon gough graham grant gray greenwood
    gregory grey griffin griffiths gupta hall hamilton hammond hancock hanson harding hardy harper
    harris harrison hart hartley harvey hassan hawkins hayes haynes henderson henry herbert hewitt hicks
    higgins hilton hobbs hodgson holden holland holloway holmes holt hooper hope hopkins horton houghton
    howard howarth howe howell howells hudson hughes humphreys hunt hunter hurst hussain hussein
    hutchinson hyde ibrahim ingram iqbal irving islam jackson jacobs james jarvis jenkins jennings
    johnson johnston johnstone jones jordan joseph joyce kapoor kaur kavanagh kay kaya kelly kemp
    kennedy kent kerr khan king kirby kirk knight knowles knox kowalska kowalski kumar lamb lambert lane
    lawrence lawson lee leigh leonard lewis li lindsay little liu lloyd long lowe lucas lynch macdonald
    mackay mackenzie mahmood malik mann manning marsden marshall martin mason matthews may mcdonald
    mellor mendes metcalfe miah middleton miles miller mills mistry mitchell mohamed mohammed montgomery
    moore moran morgan morley morris morrison mukherjee muller murphy murray mustafa myers nash naylor
    nelson newman newton nguyen nicholas nicholls nicholson nolan norman norris north norton nowak
    nowicki obrien oconnor okafor okeke oliver oneill osborne oshea owen owens palmer parker parkin
    parkinson parry parsons patel paterson patterson payne pearce pearson perkins perry peters phillips
    pickering pollard poole porter potter potts powell power pratt preston price pritchard pugh quinn
    rafiq rahman ramsey randall rao raza reddy rees reeves reid reilly reynolds rhodes rice richards
    richardson riley roberts robertson robinson robson rogers ross rowe rowley roy russell ryan sanders
    sanderson saunders savage schofield scott shah sharma sharp sharpe shaw sheikh shepherd sheppard
    short siddiqui silva simmons simpson sinclair singh skinner slater smart smith smyth spencer stanley
    steele stephens stephenson stevens stevenson stewart stokes stuart sullivan sutherland sutton
    sweeney szymanski tait tanner taylor thomas thompson thomson thornton thorpe todd tomlinson townsend
    tucker turnbull turner tyler uddin vaughan vickers wade walker wallace walls walsh walters walton
    warburton ward warner warren waters watkins watson watts weaver webb webster wells west weston
    wheeler whitehead whittaker wilkins wilkinson williams williamson willis wilson winter wisniewski
    wong woodward wright wyatt yang yates york young yusuf zhang
    """
)

WEAK = listed(
    """
    ball barber bill bishop brewer bull butcher butler carpenter carter chambers chandler cook
    cooper cross dale dean drew dyer english farmer fleming fletcher forbes ford fowler frank freeman
    french frost fuller gardner glover grant gray grey hart holland hope hunt hunter hyde jack
    jean june kent king kirk knight lamb lane little long mark mason max may miles miller mills norman
    north palmer parker porter potter power price rice roman savage sharp shepherd short
    skinner slater smart steele summer tanner turner walker walls ward waters weaver wells west wheeler
    will winter wright young
    """
)
"""Names that are ordinary words as well: beside another ordinary word they pass (“Young Explorers”)."""

NATURE = listed(
    """
    alder apple ash aspen beech berry birch bramble cedar cherry chestnut clover cypress elder elm fern
    fir forest hawthorn hazel heather holly hornbeam ivy juniper larch laurel lime linden magnolia maple
    meadow moss oak olive palm pear pine plum poplar reed redwood rowan rush sequoia spruce sycamore
    thorn walnut willow wood yew bluebell bryony buttercup camellia daffodil dahlia daisy flora foxglove
    iris jasmine lavender lily lotus marigold myrtle orchid pansy peony petal poppy primrose rose
    rosemary saffron snowdrop sunflower thistle tulip violet bee bear badger bird blackbird bullfinch
    buzzard condor coot crane crow cuckoo dove drake duck eagle falcon finch flamingo fox hare hawk
    hedgehog heron jay kestrel kingfisher kite kitty lark lion magpie mallard merlin nightingale
    nightjar osprey otter owl partridge peacock pelican penguin peregrine phoenix puffin quail raven
    robin rook skylark sparrow squirrel starling stork swallow swan swift teal tiger wagtail wolf
    woodpecker wren amber beryl coral crystal diamond emerald garnet gold jade jet opal pearl ruby
    sapphire silver topaz black blue brown green orange pink purple red scarlet white yellow turquoise
    indigo seren autumn spring summer winter april may june august dawn star sky skye luna aurora nova
    sunny river lake brook beck bay cliff glen hill rivers brooks stone marsh field fields wells woods
    rock sand storm rain snow mars venus mercury jupiter saturn neptune uranus pluto ceres apollo atlas
    orion sirius hope faith joy grace charity patience verity courage justice harmony serenity felicity
    """
)
"""What classes are called after: passes alone, whoever is called so too. ``names`` still refuses it after a
title, with an initial, as somebody's (“Rose's class”), and before a surname (“Rose Smith”)."""

FLOWERS_AND_GIRLS = listed(
    """
    amber april aurora autumn beryl bryony camellia charity cherry clover coral crystal dahlia daisy
    dawn felicity fern flora garnet grace harmony hazel heather holly hope iris ivy jade jasmine jay joy
    june juniper kitty laurel lily luna magnolia marigold may merlin myrtle olive opal pansy patience
    pearl peony phoenix poppy primrose robin rose rosemary rowan ruby saffron scarlet seren serenity
    skye summer verity violet willow wren
    """
)
"""Of the words in ``NATURE`` those which somebody may be called."""
COLOURS_AND_SURNAMES = listed(
    """
    black brown crane field fields finch fox gray green grey hill marsh stone swift white wood woods
    """
)

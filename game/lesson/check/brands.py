"""Real brands which children know, so that none comes into a story (rule C09): brands rot, and stories stay.

Knows names only. Where a name is an ordinary word as well (switch, apple, amazon, snap, steam), only phrases
count in which it can be nothing else.
"""

from __future__ import annotations

import re

_SURE = (
    r"you[ -]?tube(?:rs?)?|tik[ -]?tok(?:ers?|s)?|snap[ -]?chat(?:s|ted)?|insta(?:gram)?|face-?book",
    r"whats[ -]?app",
    r"tumblr|reddit|pinterest|linkedin|bebo|myspace|del\.icio\.us|ask\.fm|bbm|kik messenger|omegle|yubo",
    r"bereal|skype|facetime",
    r"imessage|roblox|robux|mine[ -]?craft|fortnite|v-?bucks|pok[eé]mon|nintendo|play[ -]?station",
    r"x[ -]?box|game ?boy|wii",
    r"super mario|mario kart|zelda|splatoon|fall guys|rocket league|clash royale|clash of clans",
    r"brawl stars|candy crush",
    r"animal crossing|angry birds|subway surfers|toca boca|gacha life|club penguin|moshi monsters",
    r"animal jam|grand theft auto|gta",
    r"call of duty|five nights at freddy['’]?s|fnaf|huggy wuggy|poppy playtime|squid game|skibidi",
    r"mr ?beast|fifa",
    r"i-?pad|i-?phone|i-?pod|chrome ?book|android|microsoft|samsung|google|gmail|hotmail|outlook\.com",
    r"duckduckgo",
    r"wikipedia|chat ?gpt|open ?ai|alexa|siri|cortana|fitbit|netflix|disney\+?|spotify|i-?player|i-?tunes",
    r"cbeebies|cbbc",
    r"pixar|lego|barbie|playmobil|hot wheels|nerf|peppa pig|paw patrol|bluey|hey duggee|harry potter",
    r"hogwarts|star wars",
    r"spider-?man|batman|minions|taylor swift|mcdonald['’]?s|burger king|kfc|coca[ -]?cola|pepsi|haribo",
    r"nutella|nike|adidas",
    r"tesco|asda|sainsbury['’]?s|aldi|lidl|primark|argos|ikea|ebay|etsy|paypal|vinted|shein|temu",
    r"manchester united|premier league",
    r"kahoot|purple mash|class ?dojo|duolingo|times tables rock ?stars|khan academy|mission securenet",
    r"be internet awesome|interland",
)
_IN_PHRASES = (
    r"Twitter|Yahoo (?:Mail|account)",
    r"Among Us|Discord|Messenger Kids|Mumsnet|Wattpad|Netgear|Oculus|Meta Quest",
    r"(?:[Oo]n|[Vv]ia|[Oo]ver) (?:Zoom|Teams|Signal|Threads|Steam|Snap|X|Messenger|Vine|Kik)\b",
    r"(?:[Oo]n|[Vv]ia) (?:Twitch|Telegram|Slack|Prime|Quest|Copilot|Gemini|Bing)\b",
    r"(?:Zoom|Teams) (?:call|meeting|chat)|[Ss]nap ?streaks?|Steam (?:account|game|card|library)",
    r"(?:[Oo]n|[Ff]rom|[Bb]y) Amazon\b(?! (?:river|rainforest|jungle|forest))",
    r"(?:an )?Amazon (?:Prime|parcel|order|voucher|gift|account|card|Fire)",
    r"Apple (?:ID|Watch|TV|Store|account|Music|Pay)|Epic Games|Rec Room|Hay Day",
    r"(?:his|her|their|my|your|our|a|the|on) Switch\b|Google Meet|Adopt Me|Brookhaven RP|Tower of Hell",
)
BRAND = re.compile(rf"(?<![\w-])(?:(?i:{'|'.join(_SURE)})(?:['’]s|s)?|(?:{'|'.join(_IN_PHRASES)}))(?![\w-])")

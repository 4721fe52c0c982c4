"""Named colours. Cloth is (light, middle, dark); skin is (light, edge, shade for nose and neck, blush)."""

INK = "#2a1710"
NAVY = "#2c3a59"
WHITE = "#ffffff"
CREAM = "#fff3e2"
SUN = "#ffd54a"

CLOTH = {
    "teal": ("#35bfb1", "#1b8480", "#15706d"),
    "berry": ("#dd5068", "#b02c4b", "#8f2140"),
    "mustard": ("#f9c94c", "#e09e25", "#bd7d15"),
    "leaf": ("#74be5c", "#46943f", "#367a35"),
    "coral": ("#f8946c", "#df6646", "#bb4d33"),
    "sky": ("#6db6ec", "#3d84c9", "#306ca9"),
    "navy": ("#53659a", "#35446e", "#273353"),
    "plum": ("#a784d8", "#7753b0", "#5e408f"),
    "lilac": ("#d3bdf2", "#ab8fdc", "#8d70c2"),
    "grey": ("#99a1b5", "#6d758c", "#575e74"),
    "cream": ("#fffaf0", "#f3e6d0", "#dcc9ab"),
}

SKIN = {
    "rose": ("#ffe9d8", "#f7c6a6", "#d98f6c", "#ff8f7a"),
    "fair": ("#ffe6cf", "#f5bf98", "#d68a61", "#ff8a6e"),
    "sand": ("#ffe6c4", "#efbf8b", "#c98a57", "#ff8f73"),
    "honey": ("#eebf90", "#cf9160", "#a5683d", "#f0735e"),
    "amber": ("#d79d6b", "#ad7045", "#834c2b", "#e0614f"),
    "chestnut": ("#b0764c", "#854e2e", "#5d321a", "#d9553f"),
    "cocoa": ("#8f5b3c", "#643a23", "#432213", "#c94a35"),
}

HAIR = {
    "straw": ("#fbe09a", "#dfac4d", "#b5812f"),
    "ginger": ("#f79a4a", "#cf5f1d", "#a24412"),
    "brown": ("#8a5a38", "#5a3520", "#3f2314"),
    "dark": ("#5a4038", "#33221d", "#211410"),
    "black": ("#4c4856", "#26232d", "#17151c"),
    "coil": ("#4d362f", "#2a1b17", "#1b100d"),
    "silver": ("#f1f1f6", "#c3c5d2", "#9497aa"),
    "pepper": ("#6d6468", "#3f383c", "#2a2427"),
    "wheat": ("#e2b877", "#b9854a", "#8d6030"),
}

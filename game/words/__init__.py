"""Words: which languages there are, which way they run, what is said in them.

Knows: the nine languages of the game and the face each is set in, the direction of every letter
of a text (Unicode's bidirectional algorithm), the catalogues that turn an English sentence into another
language's, and the translator's tools, which gather the English sentences and look after the catalogues.

Must not know: pygame, scenes, lessons' rules, or any file other than catalogues. Even the fonts are
only names here; whoever draws asks ``game.assets`` for the file. The tools alone read more, and as plain
text only: the game's modules and stories, for their sentences, and the fonts, for the letters they lack.
"""

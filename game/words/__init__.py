"""Words: which languages there are, which way they run, what is said in them.

Knows: the nine languages of the game and the face each is set in, the direction of every letter
of a text (Unicode's bidirectional algorithm), and the catalogues that turn an English sentence
into another language's.

Must not know: pygame, scenes, lessons' rules, or any file other than catalogues. Even the fonts are
only names here; whoever draws asks ``game.assets`` for the file.
"""

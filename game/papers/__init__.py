"""What is printed: stories and plans in full, home cards, certificates, and a class's report.

Knows lessons, languages, the school's pack, the tables of words which the screens say, and the reports of
``results``. It makes bytes, of a PDF or of one HTML page, and must not know the stage, the rules of play, the
composition or the command line; it writes no file and asks no clock, so that the same paper is the same
bytes.

A paper is *described* (``blocks``), as a screen is: ``story``, ``plan``, ``homecard`` and ``certificate`` say
what stands on it, ``setting`` finds the place of each block on pages of a fixed size, ``pdf`` and ``letters``
draw, ``web`` writes the same blocks for a browser. Nobody but ``pdf`` and ``letters`` knows the library that
makes PDFs, and nobody but ``letters`` reaches behind its doors.
"""

"""Every limit on what is read from one file, with its reason: what is beyond one is refused, never half read.

The limits keep a hostile or broken file from taking an office PC's memory (8 GB, several workers) or its night.
They stand well above what an archive of decisions holds: the figure in each reason is the largest honest case.
"""

MAX_BYTES = 500 * 2**20
"""The largest file that is read, in bytes, and the most that stands unpacked in memory at any time while the members
of a container are read: 500 MB hold some two thousand colour scans."""

MAX_DEPTH = 4
"""Containers within containers that are opened: a letter in a ZIP in a ZIP that has a PDF with attachments is four."""

MAX_MEMBERS = 100_000
"""Members of one container and of all that it holds: a province's decisions of thirty years are some fifty thousand."""

MAX_UNPACKED = 50 * 2**30
"""The most that one container unpacks to in all, in bytes; members are read one after the other, so this is a limit of
time, not of memory: 50 GB are two hundred thousand scanned pages, read in days."""

MAX_RATIO = 200
"""How many times its packed size a member of more than `RATIO_FROM` bytes may have: text shrinks to a tenth, white
fax pages stored unpacked to a hundredth, zeros to a thousandth."""

RATIO_FROM = 32 * 2**20
"""Bytes below which no ratio is suspicious: a blank page stored as a BMP shrinks to a thousandth, too."""

MAX_MAIL = 100 * 2**20
"""The largest letter that is taken apart, in bytes: mail servers stop at 25 to 50 MB, and taking one apart needs four
times its size in memory."""

MAX_NAME = 200
"""Characters of one name in a member's path; file systems stop at 255 bytes."""

MAX_PIXELS = 120_000_000
"""The largest page of an image file that is decoded: A3 at 600 dpi has 70 million pixels."""

MAX_FRAMES = 2_000
"""Pages of one image file; a fax of a whole file unit has some hundreds."""

MAX_PAGES = 3_000
"""Pages of a PDF; bound volumes of a year's decisions have some two thousand."""

MAX_PDF_STREAM = 64 * 2**20
"""The largest stream of a PDF, pictures aside, once unpacked: a page of dense print has 100 kB, a font of all Asian
letters 30 MB."""

MAX_PDF_STREAMS = 2**30
"""All of them together: a volume of two thousand dense pages has 200 MB."""

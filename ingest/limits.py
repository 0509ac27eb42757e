"""Every limit on what is read from one file, with its reason: what is beyond one is refused, never half read.

The limits keep a hostile or broken file from taking an office PC's memory (8 GB, several workers) or its night.
They stand well above what an archive of decisions holds: the figure in each reason is the largest honest case.
"""

MAX_BYTES = 500 * 2**20
"""The largest file that is read, in bytes, and the most that stands unpacked in memory at any time while the members
of a container are read: 500 MB hold some two thousand colour scans."""

MAX_WORKER_MEMORY = 1536 * 2**20
"""The memory that one reading process may take, in bytes, before its file is given up: four of them and the system fit
into 8 GB if one or two are that large at a time."""

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

MAX_DOC_CHARACTERS = 8 * 2**20
"""Characters of a Word 97–2003 file (DOC); a list of ten thousand names has two million."""

MAX_DOC_PARAGRAPHS = 1_000_000
"""Paragraphs and cells of a DOC."""

MAX_DOC_PIECES = 500_000
"""Pieces of the text of a DOC; a file saved fast many times has some thousand."""

MAX_DOC_CHANGES = 3_000_000
"""Property changes of a DOC, all lists of them together; a list of ten thousand names needs a hundred thousand."""

MAX_DOCX_UNPACKED = 200 * 2**20
"""The most that a DOCX unpacks to, in bytes; a decision with its lists unpacks to a few million."""

MAX_ODT_PART = 64 * 2**20
"""The most that the text or the styles of an ODT unpack to, in bytes; a decision with its lists: some millions."""

MAX_RTF_PIECES = 5_000_000
"""Stretches of words, letters beyond ASCII and words about cells of an RTF: a list of 5,000 persons has 500,000."""

MAX_HTML_PIECES = 600_000
"""Blocks, line breaks and stretches of words of an HTML page: a list of 5,000 persons in ten columns has 120,000. A
page of nothing but these is the slowest there is: half a minute at the limit."""

MAX_HTML_TABLES = 20
"""Tables of an HTML page inside one another; the cells of deeper ones belong to the innermost that is read. Portals of
2005 laid out their pages with eight."""

MAX_TEXT = 10_000_000
"""Characters of the text of one document of any kind: a bound volume of two thousand dense pages has six million."""

MAX_TEXT_LINES = 2_000_000
"""Lines of a plain text: a list of 5,000 persons, cell under cell, has 50,000."""

MAX_DOC_LINES = 1_000_000
"""Lines of a DOC; a list of ten thousand names has a hundred thousand."""

MAX_SIDE = 14_400.0
"""The longest side of a PDF page, in points: five metres, the limit of the format itself."""

MAX_XLS = 200 * 2**20
"""The largest XLS, in bytes: its records are held in memory several times over."""

MAX_WORKBOOK_UNPACKED = 400 * 2**20
"""The most that the XML of an XLSX or ODS unpacks to, in bytes; 5,000 rows of nominees unpack to some ten million."""

MAX_WORKBOOK_RATIO = 300
"""How many times its packed size a part of more than `WORKBOOK_RATIO_FROM` bytes may have; sheets of empty rows reach a
hundred."""

WORKBOOK_RATIO_FROM = 64 * 2**20
"""Bytes below which no ratio of a part of a workbook is suspicious."""

MAX_WORKBOOK_PART = 32 * 2**20
"""The most that a part which is read whole (workbook, styles, drawing) unpacks to, in bytes."""

MAX_SHEETS = 1000
"""Sheets of one workbook."""

MAX_STRINGS = 2_000_000
"""Shared strings of one workbook."""

MAX_CELLS = 1_000_000
"""Filled cells of one workbook; a list of 5,000 nominees fills some 50,000."""

MAX_FIELDS = 2_000
"""Fields and remarks of one PDF page that are looked at: forms of a page have some dozens."""

MAX_FIELD_LETTERS = 20_000
"""Letters of one field's value: more than a page holds."""

MAX_SIGNATURES = 20
"""Digital signatures of one PDF that are looked at; a decision has one to three."""

MAX_SIGNATURE_BYTES = 2**20
"""The largest signed data of a digital signature, in bytes: with all certificates and a time stamp some 30,000."""

MAX_WITNESSES = 60
"""Annex headings and words of e-signatures that are weighed for a document's number and day: a long decision has some
dozen annexes."""

MAX_UNRULED_LINES = 4_000
"""Pieces of print on a page that are searched for tables without rules: a dense list of ten columns has some 800."""

MAX_LEVEL_RULES = 300
"""Long level rules of a scan that are taken for those of lists: a page has room for some 60 rows; hatching has more."""
MAX_ADDRESSED = 1_000
"""Persons whom a news article addresses that are looked at: a page on a congress names some hundred."""

MAX_WALL_GAPS = 400
"""Places where the upright rules of one scanned table pause that are looked at: a long list has some twenty groups."""

MAX_LONE_SIGNS = 1_500
"""Lone words on a scan among which crosses, numbers and labels of a list are told by each other: one of sixty rows
and ten columns of crosses has some 700."""

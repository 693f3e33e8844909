"""What kind of line a line is: list item, table row, teaser, advertisement or prose."""

from __future__ import annotations

import re

BULLET = re.compile(r"\s*(?:[•‣▪▸►●◦·–—*+>✔✅]|-(?!\d)|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")

_ALONE = (
    r"[-–—\s]*advertisements?[-–—\s]*|(?:story|article) continues below.*|subscribe(?: now)?|sign (?:in|up)|log ?in|"
    r"share(?: this.*| on.*)?|tweet|whats ?app|telegram|facebook|twitter|linkedin|pinterest|e-?mail|print|copy link|"
    r"comments?|leave a (?:reply|comment)|please enter your .*|post comment|"
    r"related(?: (?:reading|articles?|stories|posts|news|topics))?:?|you may also like.*|"
    r"more (?:stories|news|from .*)|most (?:read|popular).*|trending(?: now)?.*|recommended(?: for you)?.*|"
    r"about the authors?:?|tags?:.*|filed under.*|follow us.*|accept (?:all )?cookies.*|cookie (?:settings|policy).*|"
    r"privacy policy.*|terms (?:of use|and conditions).*|all rights reserved.*|read more.*|load more.*|back to top|"
    r"skip to content|menu|search|home|newsletter|"
    r"\W{0,3}(?:\d+[- ]min(?:ute)?s?(?: read)?|(?:reading|read) time\b.{0,20})"
)
ALONE = re.compile(f"(?:{_ALONE})$", re.IGNORECASE)
"""A line that is page furniture by itself."""

_TEASER = (
    r"\W{0,4}(?:also (?:read|see|watch)|read (?:also|next|more)|see also|more on this|more from|must read|"
    r"watch(?: now)?|don[’']t miss|related|further reading|up next|next (?:up|read)|editor[’']s pick|recommended|"
    r"in case you missed(?: it)?|icymi|you might also like|photo gallery|from our (?:archive|partners?)|elsewhere|"
    r"previously)\b[^:|–—\n]{0,30}[:|–—>»]|"
    # glued to the title that it points at: "RelatedThe best ..."
    r"\W{0,4}(?-i:(?:Related|(?:Also|ALSO) (?:Read|READ)|(?:Read|READ) (?:More|MORE|Also|ALSO))(?=[A-Z][a-z]))"
)
TEASER = re.compile(_TEASER, re.IGNORECASE)
"""The opening of a line, or of its tail, that points at another article."""

TICKER = re.compile(
    r"\W{0,3}[A-Z][A-Z0-9&.^/ ]{1,24}:?\s+(?:\d[\d,]*\.\d{2,}\s+[-+−▲▼]\s?\d[\d,.]*\s+\(?[-+−]?\d[\d.]*%\)?|"
    r"[-+−]\d+(?:\.\d+)?%\s+\$\d[\d,]*\.\d{2}|\$\d[\d,]*\.\d{2}\s+\(?[-+−]\d+(?:\.\d+)?%\)?)$"
)
"""An index or share with its last price and its move in points and percent."""

TEASER_BLOCK = re.compile(
    r"\W{0,4}(?:related(?: (?:reading|articles?|stories|posts|news|coverage|topics))?|"
    r"you (?:may|might) also (?:like|enjoy|be interested in)|more (?:stories|news|on this topic|from .{1,40})|"
    r"most (?:read|popular|viewed)|trending(?: (?:now|stories))?|recommended(?: (?:for you|reading|stories))?|"
    r"latest (?:news|stories|articles)|read (?:also|next)|also read|don[’']t miss|in other news|other stories|"
    r"from the archives?|what to read next|top stories|up next|leave a (?:reply|comment)|comments(?: \(\d+\))?|"
    r"\d+ comments?)\W{0,3}$",
    re.IGNORECASE,
)
"""A heading after which come teasers of other articles or comments."""

AUTHOR_BLOCK = re.compile(
    r"\W{0,3}(?:about the authors?|author(?: bio)?|written by|by the same author)\W{0,3}", re.IGNORECASE
)

_NOTICE = (
    r"(?:©|\(c\) \d{4}|copyright\b|all rights reserved|we use cookies|this (?:site|website|page) uses cookies|"
    r"by (?:clicking|continuing|subscribing|signing up)|sign up (?:for|to)|subscribe (?:to|for|now)|"
    r"join (?:our|over|more than|\d).{0,60}(?:newsletter|subscribers|readers|channel)|download (?:our|the) app|"
    r"follow us (?:on|at)|click here|get (?:our|the) (?:daily|weekly|free)|unsubscribe|your e-?mail address|"
    r"this (?:article|story|post) (?:contains affiliate|was (?:first|originally) published|is sponsored)|"
    r"sponsored(?: content| post)?\b|advertisement\b|paid partnership|disclaimer|forward-looking statements|"
    r"safe harbou?r|not (?:investment|financial) advice|(?:hot|help)line\b|customer care|toll[- ]free|"
    r"media (?:contact|enquiries|inquiries)|press contact|contact:|tel(?:ephone)?[.:]|phone:|call us|whatsapp us|"
    r"e-?mail:)"
)
NOTICE = re.compile(_NOTICE, re.IGNORECASE)
"""The opening of a line of legal text, contact data, sign-up boxes or advertising."""

FURNITURE_AFTER_STOP = re.compile(
    rf"[.!?…。！？](?:(?<=[.!?…])[\"”’')\]]*\s+|(?<=[。！？])\s*)(?:{_TEASER}|{_NOTICE})", re.IGNORECASE
)
"""A teaser or notice where a sentence may begin: without one no sentence of a line needs a look."""

PHONE = re.compile(r"\+\d{1,3}[ -]\d{1,4}[ -]\d{2,4}|\b1[89]00[ -]\d{2,4}[ -]\d{2,4}")

AUTHOR_NOTE = re.compile(
    r"(?:.{2,60}\b(?:is|was) (?:a|an|our|the) .{0,60}\b(?:reporter|editor|writer|journalist|correspondent|columnist|"
    r"blogger|contributor|author|analyst at|enthusiast|freelancer)\b|"
    r".{2,40}\b(?:writes|has (?:written|covered|reported)|covers|reports|tweets|blogs) (?:about|on|for|at|the|"
    r"electric|cars|from)\b|(?:reporting|editing|additional reporting|writing|compiled) by\b)",
    re.IGNORECASE,
)
"""A note about who wrote the article."""

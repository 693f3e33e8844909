"""What kind of line a line is: list item, table row, teaser, advertisement or prose."""

from __future__ import annotations

import re

BULLET = re.compile(r"\s*(?:[•‣▪▸►●◦·–—*+>✔✅]|-(?!\d)|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")

_ALONE = (
    r"[-–—\s]*advertisements?[-–—\s]*|(?:story|article) continues below.*|subscribe(?: now)?|sign (?:in|up)|log ?in|share(?: this.*| on.*)?|"
    r"tweet|whats ?app|telegram|facebook|twitter|linkedin|pinterest|e-?mail|print|copy link|comments?|leave a (?:reply|comment)|"
    r"please enter your .*|post comment|related(?: (?:reading|articles?|stories|posts|news|topics))?:?|you may also like.*|more (?:stories|news|from .*)|"
    r"most (?:read|popular).*|trending(?: now)?.*|recommended(?: for you)?.*|about the authors?:?|tags?:.*|filed under.*|follow us.*|"
    r"accept (?:all )?cookies.*|cookie (?:settings|policy).*|privacy policy.*|terms (?:of use|and conditions).*|all rights reserved.*|"
    r"read more.*|load more.*|back to top|skip to content|menu|search|home|newsletter"
)
ALONE = re.compile(f"(?:{_ALONE})$", re.IGNORECASE)
"""A line that is page furniture by itself."""

TEASER = re.compile(
    r"\W{0,4}(?:also (?:read|see|watch)|read (?:also|next|more)|see also|more on this|more from|must read|watch(?: now)?|don[’']t miss|related|"
    r"further reading|up next|next (?:up|read)|editor[’']s pick|recommended|in case you missed(?: it)?|icymi|you might also like|photo gallery|"
    r"from our (?:archive|partners?)|elsewhere|previously)\b[^:|–—\n]{0,30}[:|–—>»]",
    re.IGNORECASE,
)
"""The opening of a line, or of its tail, that points at another article."""

TEASER_BLOCK = re.compile(
    r"\W{0,4}(?:related(?: (?:reading|articles?|stories|posts|news|coverage|topics))?|you (?:may|might) also (?:like|enjoy|be interested in)|more (?:stories|news|on this topic|from .{1,40})|"
    r"most (?:read|popular|viewed)|trending(?: (?:now|stories))?|recommended(?: (?:for you|reading|stories))?|latest (?:news|stories|articles)|read (?:also|next)|also read|"
    r"don[’']t miss|in other news|other stories|from the archives?|what to read next|top stories|up next|leave a (?:reply|comment)|comments(?: \(\d+\))?|\d+ comments?)\W{0,3}$",
    re.IGNORECASE,
)
"""A heading after which come teasers of other articles or comments."""

AUTHOR_BLOCK = re.compile(
    r"\W{0,3}(?:about the authors?|author(?: bio)?|written by|by the same author)\W{0,3}", re.IGNORECASE
)

NOTICE = re.compile(
    r"(?:©|\(c\) \d{4}|copyright\b|all rights reserved|we use cookies|this (?:site|website|page) uses cookies|by (?:clicking|continuing|subscribing|signing up)|"
    r"sign up (?:for|to)|subscribe (?:to|for|now)|join (?:our|over|more than|\d).{0,60}(?:newsletter|subscribers|readers|channel)|download (?:our|the) app|follow us (?:on|at)|"
    r"click here|get (?:our|the) (?:daily|weekly|free)|unsubscribe|your e-?mail address|this (?:article|story|post) (?:contains affiliate|was (?:first|originally) published|is sponsored)|"
    r"sponsored(?: content| post)?\b|advertisement\b|paid partnership|disclaimer|forward-looking statements|safe harbou?r|not (?:investment|financial) advice|"
    r"(?:hot|help)line\b|customer care|toll[- ]free|media (?:contact|enquiries|inquiries)|press contact|contact:|tel(?:ephone)?[.:]|phone:|call us|whatsapp us|e-?mail:)",
    re.IGNORECASE,
)
"""The opening of a line of legal text, contact data, sign-up boxes or advertising."""

PHONE = re.compile(r"\+\d{1,3}[ -]\d{1,4}[ -]\d{2,4}|\b1[89]00[ -]\d{2,4}[ -]\d{2,4}")

AUTHOR_NOTE = re.compile(
    r"(?:.{2,60}\b(?:is|was) (?:a|an|our|the) .{0,60}\b(?:reporter|editor|writer|journalist|correspondent|columnist|blogger|contributor|author|analyst at|enthusiast|freelancer)\b"
    r"|.{2,40}\b(?:writes|has (?:written|covered|reported)|covers|reports|tweets|blogs) (?:about|on|for|at|the|electric|cars|from)\b"
    r"|(?:reporting|editing|additional reporting|writing|compiled) by\b)",
    re.IGNORECASE,
)
"""A note about who wrote the article."""

"""Numbers and dates of news text: text in, typed values with character offsets out."""

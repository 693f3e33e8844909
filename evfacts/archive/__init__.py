"""From files to articles: readers, one a format."""

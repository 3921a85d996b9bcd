SELECT id, clean_article(html).text AS story FROM pages

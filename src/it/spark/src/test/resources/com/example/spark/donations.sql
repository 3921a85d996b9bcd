SELECT id, appeal.text FROM articles LATERAL VIEW explode(appeals) AS appeal WHERE appeal.kind = 'DONATION'

(ns example.stories
  (:import (io.github.articlecleaner ArticleCleaner)
           (io.github.articlecleaner.article CleanedArticle)))

(defn stories
  "The stories of the pages that have one."
  [pages]
  (->> pages
       (map ArticleCleaner/clean)
       (remove CleanedArticle/.isEmpty)
       (map CleanedArticle/.text)))
